package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page is told that asks for more once its session is gone: never the page to sign in, which it cannot read. */
@ExtendWith(DemoInstallation.class)
class SessionEndIT {

    @Test
    void a_click_without_any_session_is_answered_in_the_language_of_the_page(RunningApplication application)
            throws Exception {
        var thai = post(application, "/?v-r=uidl&v-uiId=0", "prongsai-language=th");
        assertThat(thai.statusCode()).isEqualTo(200);
        assertThat(thai.body()).contains("เซสชันหมดอายุ").doesNotContain("<html");

        var english = post(application, "/?v-r=uidl&v-uiId=0", "prongsai-language=en");
        assertThat(english.body()).contains("Your session has ended").doesNotContain("<html");
    }

    @Test
    void a_click_with_a_session_that_the_server_does_not_know_is_told_that_it_expired(RunningApplication application)
            throws Exception {
        var answer = post(application, "/?v-r=uidl&v-uiId=0", "JSESSIONID=0123456789ABCDEF");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("sessionExpired");
    }

    @Test
    void a_heartbeat_of_a_page_without_a_session_is_not_led_to_sign_in(RunningApplication application)
            throws Exception {
        var answer = post(application, "/?v-r=heartbeat&v-uiId=0", "JSESSIONID=0123456789ABCDEF");

        assertThat(answer.statusCode()).isIn(403, 410);
    }

    private static HttpResponse<String> post(RunningApplication application, String address, String cookie)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(application.url() + address))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
