package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The browser and what looks through it, tried on pages that need no application. */
class BrowsersIT {

    private static final String GOOD = "<html lang=th><title>หน้า</title><main><h1>โปร่งใส</h1></main>";

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.Look#all")
    void a_page_is_seen_in_each_look(Look look) {
        onPage(look, GOOD, page -> {
            assertThat(page.title()).isEqualTo("หน้า");
            assertThat(page.evaluate("navigator.language")).asString().startsWith(look.language());
            assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(look.toString().endsWith("dark"));
            assertThat(Screenshots.take(page, "self-check", look)).isNotEmptyFile();
        });
    }

    @Test
    void an_accessible_page_passes() {
        onPage(Look.USUAL, GOOD, Axe::assertAccessible);
    }

    @Test
    void what_keeps_people_out_is_named() {
        onPage(
                Look.USUAL,
                "<html><title>x</title><main><img src=x><button></button></main>",
                page -> assertThatThrownBy(() -> Axe.assertAccessible(page))
                        .hasMessageContaining("html-has-lang")
                        .hasMessageContaining("image-alt")
                        .hasMessageContaining("button-name"));
    }

    @Test
    void where_no_browser_starts_the_message_says_what_to_install() {
        var none = new InstalledChromium("", List.of());
        var broken = new InstalledChromium("", List.of(Path.of("/bin/false")));
        try (var playwright = Browsers.playwright()) {
            assertThatThrownBy(() -> Browsers.launch(playwright, List.of(none, broken, new Closed())))
                    .hasMessageContaining("Installed: none")
                    .hasMessageContaining("/bin/false")
                    .hasMessageContaining("Closed: no network")
                    .hasMessageContaining("apt-get install chromium");
        }
    }

    private static void onPage(Look look, String html, Consumer<Page> test) {
        try (var context = Browsers.chromium().newContext(look.options());
                var page = context.newPage()) {
            page.navigate("data:text/html;charset=utf-8,"
                    + URLEncoder.encode(html, StandardCharsets.UTF_8).replace("+", "%20"));
            test.accept(page);
        }
    }

    private record Closed() implements ChromiumSource {

        @Override
        public String name() {
            return "Closed";
        }

        @Override
        public List<Optional<Path>> find() {
            throw new IllegalStateException("no network");
        }
    }
}
