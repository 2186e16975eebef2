package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.QuestionItem;
import org.prongsai.measure.LinkFinding.Kind;
import org.prongsai.shared.Bilingual;

/** Held against a year with the indicators 1 and 6, and the questions I1 (of 1) and E1 (of 6). */
class CarriedLinksTest {

    private static final FrameworkView FRAMEWORK = new FrameworkView(
            2570,
            2570,
            true,
            "",
            List.of(),
            Stream.of(1, 6)
                    .map(number -> new Indicator(number, "IIT", new Bilingual("ตัวชี้วัด", "Indicator")))
                    .toList(),
            List.of(new QuestionItem("I1", 1, true), new QuestionItem("E1", 6, true)));

    @Test
    void a_question_that_is_asked_again_stays_and_a_guess_stays_a_guess() {
        var links = List.of(code("I1", 1), code("E1", 6).guessed(), MeasureLink.toIndicator(1));

        assertThat(CarriedLinks.into(FRAMEWORK, links)).isEqualTo(new CarriedLinks(links, List.of()));
    }

    @Test
    void a_question_that_is_not_asked_any_more_leads_to_its_indicator() {
        assertThat(CarriedLinks.into(FRAMEWORK, List.of(code("E9", 6).guessed())))
                .isEqualTo(new CarriedLinks(
                        List.of(MeasureLink.toIndicator(6)), List.of(new LinkFinding(Kind.CODE_GONE, "E9", 6))));
    }

    @Test
    void a_code_that_counts_for_another_indicator_is_another_question() {
        assertThat(CarriedLinks.into(FRAMEWORK, List.of(code("I1", 6))))
                .isEqualTo(new CarriedLinks(
                        List.of(MeasureLink.toIndicator(6)), List.of(new LinkFinding(Kind.CODE_GONE, "I1", 6))));
    }

    @Test
    void two_questions_of_one_indicator_lead_there_once() {
        var carried = CarriedLinks.into(FRAMEWORK, List.of(code("E8", 6), code("E9", 6)));

        assertThat(carried.links()).containsExactly(MeasureLink.toIndicator(6));
        assertThat(carried.findings()).extracting(LinkFinding::code).containsExactly("E8", "E9");
    }

    @Test
    void an_indicator_that_is_no_more_is_left_out() {
        assertThat(CarriedLinks.into(FRAMEWORK, List.of(MeasureLink.toIndicator(10), code("O40", 10))))
                .isEqualTo(new CarriedLinks(
                        List.of(),
                        List.of(
                                new LinkFinding(Kind.INDICATOR_GONE, null, 10),
                                new LinkFinding(Kind.INDICATOR_GONE, "O40", 10))));
    }

    private static MeasureLink code(String code, int indicator) {
        return new MeasureLink(code, indicator, false);
    }
}
