package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed on its way, and what would help to guess a secret if it were. */
@ExtendWith(DemoInstallation.class)
class CompressionIT {

    @ParameterizedTest
    @ValueSource(
            strings = {"/?v-r=init&location=login", "/?v%2Dr=init&location=login", "/?location=login&query=key&v-r=init"
            })
    void the_answer_with_the_key_of_the_session_is_not_compressed(String address, RunningApplication application)
            throws IOException, InterruptedException {
        var answer = ask(application, address);

        assertThat(answer.body()).contains("Vaadin-Security-Key");
        assertThat(answer.body().length()).isGreaterThan(2_048);
        assertThat(answer.headers().allValues("Content-Encoding")).doesNotContain("gzip", "br");
    }

    @Test
    void no_page_is_compressed_and_scripts_are(RunningApplication application)
            throws IOException, InterruptedException {
        var page = ask(application, "/login");
        assertThat(page.body()).contains("<html");
        assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(ask(application, "/styles.css").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void what_a_view_sends_is_compressed(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/measures");
            var answer = visit.page()
                    .waitForResponse(
                            CompressionIT::isAnswerOfView,
                            () -> visit.page()
                                    .locator("vaadin-side-nav-item")
                                    .first()
                                    .click());
            assertThat(answer.headerValue("content-encoding")).isEqualTo("gzip");
            visit.assertNoProblems();
        }
    }

    private static boolean isAnswerOfView(Response response) {
        return "POST".equals(response.request().method())
                && response.url().contains("v-r=uidl")
                && response.body().length > 10_000;
    }

    private static HttpResponse<String> ask(RunningApplication application, String address)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(application.url() + address))
                    .header("Accept-Encoding", "gzip, br")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
