package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A rule that is left open swallows every rule after it, and no other test would see that. */
class StylesTest {

    @ParameterizedTest
    @ValueSource(strings = {"styles.css", "views.css"})
    void every_rule_is_closed_before_the_next_one_begins(String file) throws IOException {
        var css = new ClassPathResource("META-INF/resources/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)/\\*.*?\\*/", "");
        var depth = 0;
        for (var line : css.lines().toList()) {
            var begins = line.endsWith("{") && !line.startsWith(" ") && !line.startsWith("@");
            assertThat(begins && depth > 0).as("open before: " + line).isFalse();
            depth += line.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
        }

        assertThat(depth).isZero();
    }
}
