package org.prongsai.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of the message files find what they are to find. */
class MessageCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {" ", "ends with blank ", "It's {0}", "two '' marks", "{1} only", "{0", "{0,nonsense}"})
    void a_faulty_text_is_found(String text) {
        assertThat(MessageText.fault(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's plain", "It''s {0}", "{1} of {0}", "{0,number,integer} %", "ปี {0}"})
    void a_sound_text_passes(String text) {
        assertThat(MessageText.fault(text)).isEmpty();
    }

    @Test
    void a_key_that_is_defined_twice_is_found() throws IOException {
        var file = Files.writeString(folder.resolve("x.properties"), "a=1\nb=ไทย\na=2\n");

        assertThat(MessageFile.read(file).doubled()).containsExactly("a");
        assertThat(MessageFile.read(file).texts()).containsEntry("b", "ไทย");
    }

    @Test
    void literals_are_read_and_comments_are_not() throws IOException {
        Files.writeString(folder.resolve("X.java"), """
                /** "ก" */
                class X {
                    String a = "\\u0e01"; // "ข"
                    String b = \"""
                        ค
                        \""";
                    String c = getTranslation("app.name") + translate(a == b ? "x.y" : ("z." + a));
                    Object d = new RefusedException("no", "argument");
                    Object e = other("not.a.key");
                }
                """);

        var sources = JavaSources.under(folder, Set.of("getTranslation", "translate", "RefusedException"));

        assertThat(sources.literals())
                .extracting(JavaText::value)
                .contains("ก", "ค\n")
                .doesNotContain("ข");
        assertThat(sources.keys())
                .extracting(JavaText::toString)
                .containsExactly("X.java:7 \"app.name\"", "X.java:7 \"x.y\"", "X.java:7 \"z.\" + …", "X.java:8 \"no\"");
    }
}
