package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.points;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.IntegrationTest;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser("MANAGEMENT")
class FrameworkDataTest extends AssessmentDatabaseTest {

    @ParameterizedTest
    @ValueSource(ints = {2564, 2565, 2566, 2567, 2568})
    void everyKnownYearHasThreeInstrumentsAndTenIndicators(int year) {
        var framework = assessment.frameworkFor(year);

        assertThat(framework.provisional()).isFalse();
        assertThat(framework.confirmed()).isFalse();
        assertThat(framework.instruments()).extracting(Instrument::code).containsExactly("IIT", "EIT", "OIT");
        assertThat(framework.instruments())
                .extracting(each -> each.shortName().en())
                .containsExactly("internal", "external", "open data");
        assertThat(framework.instruments())
                .extracting(Instrument::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(points("0.30"), points("0.30"), points("0.40"));
        assertThat(framework.indicators().stream().map(Indicator::instrument))
                .containsExactly("IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT");
        assertThat(framework.indicator(9)).get().satisfies(indicator -> {
            assertThat(indicator.name().th()).isEqualTo("การเปิดเผยข้อมูล");
            assertThat(indicator.name().en()).isEqualTo("Disclosure of information");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2564, I1, 1, true",
        "2564, I6, 1, true",
        "2564, I7, 2, true",
        "2564, I30, 5, true",
        "2564, E15, 8, false",
        "2564, O43, 10, false",
        "2565, I30, 5, false",
        "2566, I1, 1, false",
        "2567, I2, 1, true",
        "2567, O35, 10, false",
        "2568, I2, 1, true",
        "2568, I3, 1, true",
        "2568, I4, 2, true",
        "2568, I15, 5, true",
        "2568, E1, 6, true",
        "2568, E7, 8, true",
        "2568, E9, 8, true",
        "2568, O20, 9, false",
        "2568, O21, 10, false",
        "2568, O28, 10, false"
    })
    void aQuestionCodeLeadsToItsIndicatorInItsYear(int year, String code, int indicator, boolean confirmed) {
        var framework = assessment.frameworkFor(year);

        assertThat(framework.indicatorOf(code)).hasValue(indicator);
        assertThat(framework.questionItem(code)).get().returns(confirmed, QuestionItem::confirmed);
    }

    @ParameterizedTest
    @CsvSource({"2564, 30, 15, 43", "2567, 15, 9, 35", "2568, 15, 9, 28"})
    void everyYearAsksItsOwnNumberOfQuestions(int year, long internal, long external, long items) {
        var byLetter = assessment.frameworkFor(year).questionItems().stream()
                .collect(Collectors.groupingBy(item -> item.code().charAt(0), Collectors.counting()));

        assertThat(byLetter)
                .containsEntry('I', internal)
                .containsEntry('E', external)
                .containsEntry('O', items)
                .hasSize(3);
    }

    @Test
    void questionsStandInOfficialOrder() {
        var codes = assessment.frameworkFor(2568).questionItems().stream().map(QuestionItem::code);

        assertThat(codes)
                .startsWith("I1", "I2", "I3", "I4")
                .endsWith("O27", "O28")
                .containsSubsequence("O9", "O10");
    }

    @Test
    void anUnknownQuestionHasNoIndicator() {
        var framework = assessment.frameworkFor(2568);

        assertThat(framework.indicatorOf("I16")).isEmpty();
        assertThat(framework.indicatorOf("15")).isEmpty();
    }

    @Test
    void aYearWithoutRulesBorrowsTheLatestEarlierOnes() {
        var framework = assessment.frameworkFor(2570);

        assertThat(framework.year()).isEqualTo(2570);
        assertThat(framework.frameworkYear()).isEqualTo(2568);
        assertThat(framework.provisional()).isTrue();
    }

    @Test
    void aYearBeforeAllRulesBorrowsTheEarliest() {
        assertThat(assessment.frameworkFor(2560).frameworkYear()).isEqualTo(2564);
    }

    @Test
    void aFrameworkTakesTwoStatements() {
        assertThat(statements(() -> assessment.frameworkFor(2568))).isEqualTo(2);
        assertThat(statements(() -> assessment.frameworkFor(2564))).isEqualTo(2);
    }
}
