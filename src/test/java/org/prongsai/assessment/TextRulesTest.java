package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assessment.FrameworkProblem.Kind;

/** What a part of the rules has to say about where it is confirmed. */
class TextRulesTest {

    private static final TextRules RULES = new TextRules(FrameworkPart.INDICATOR, "9");

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void what_is_confirmed_says_by_what(String nothing) {
        assertThat(RULES.source(true, nothing))
                .containsExactly(new FrameworkProblem(Kind.SOURCE_MISSING, FrameworkPart.INDICATOR, "9", ""));
    }

    @Test
    void what_is_still_open_needs_no_source() {
        assertThat(RULES.source(false, "")).isEmpty();
    }

    @Test
    void a_source_has_up_to_300_characters() {
        assertThat(RULES.source(true, "x".repeat(300))).isEmpty();
        assertThat(RULES.source(true, "x".repeat(301)))
                .containsExactly(new FrameworkProblem(Kind.SOURCE_LONG, FrameworkPart.INDICATOR, "9", "300"));
    }
}
