package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A rule that is left open swallows every rule after it, and no other test would see that. */
class StylesTest {

    @ParameterizedTest
    @ValueSource(strings = {"styles.css", "views.css"})
    void every_rule_is_closed_before_the_next_one_begins(String file) throws IOException {
        var depth = 0;
        for (var line : lines(file)) {
            var begins = line.endsWith("{") && !line.startsWith(" ") && !line.startsWith("@");
            assertThat(begins && depth > 0).as("open before: " + line).isFalse();
            depth += line.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
        }

        assertThat(depth).isZero();
    }

    /** The second would change what the first is for, wherever that stands. */
    @Test
    void no_name_is_given_twice() throws IOException {
        var lines = Stream.concat(lines("styles.css").stream(), lines("views.css").stream())
                .toList();

        var names = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).endsWith(","))
                .mapToObj(lines::get)
                .filter(line -> line.matches("\\.[a-z-]+ \\{"));
        assertThat(names).doesNotHaveDuplicates();
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource("META-INF/resources/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .toList();
    }
}
