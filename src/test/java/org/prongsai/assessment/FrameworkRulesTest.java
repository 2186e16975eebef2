package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assessment.FrameworkProblem.Kind;
import org.prongsai.shared.Bilingual;

class FrameworkRulesTest {

    private static final FrameworkDraft VALID = new FrameworkDraft(
            "",
            List.of(instrument("IIT", "0.30"), instrument("EIT", "0.30"), instrument("OIT", "0.40")),
            List.of(indicator(1, "IIT"), indicator(2, "EIT"), indicator(3, "OIT")),
            List.of(new QuestionItem("I1", 1, true, "handbook"), new QuestionItem("O28", 3, false)),
            List.of(step(1, "ผ่านดี", "85", "85"), step(2, "ผ่าน", "85", null), step(3, "ตก", "0", null)));

    @Test
    void rules_without_fault_have_no_problem() {
        assertThat(FrameworkRules.check(VALID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.30, 0.30, 0.39, 99", "0.30, 0.30, 0.4001, 100.01", "0.003, 0.30, 0.40, 70.3"})
    void weights_add_up_to_exactly_100_per_cent(String first, String second, String third, String sum) {
        var draft = VALID.withInstruments(
                List.of(instrument("IIT", first), instrument("EIT", second), instrument("OIT", third)));

        assertThat(FrameworkRules.check(draft))
                .containsExactly(new FrameworkProblem(Kind.WEIGHT_SUM, FrameworkPart.INSTRUMENT, "", sum));
    }

    @Test
    void hundredths_of_a_per_cent_are_taken() {
        var draft = VALID.withInstruments(
                List.of(instrument("IIT", "0.3333"), instrument("EIT", "0.3333"), instrument("OIT", "0.3334")));

        assertThat(FrameworkRules.check(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.30, 0.70", "-0.10, 0.30, 0.80", "1.10, -0.20, 0.10", "0.30005, 0.29995, 0.40"})
    void a_weight_is_above_0_up_to_100_per_cent_in_hundredths(String first, String second, String third) {
        var draft = VALID.withInstruments(
                List.of(instrument("IIT", first), instrument("EIT", second), instrument("OIT", third)));

        assertThat(kinds(draft)).contains(Kind.WEIGHT).doesNotContain(Kind.WEIGHT_SUM);
    }

    @Test
    void there_is_an_instrument_and_a_rating() {
        var empty = new FrameworkDraft("", List.of(), List.of(), List.of(), List.of());

        assertThat(kinds(empty)).containsExactly(Kind.NO_INSTRUMENT, Kind.NO_STEP);
    }

    @Test
    void every_instrument_has_an_indicator_and_every_indicator_an_instrument() {
        var draft = VALID.withIndicators(List.of(indicator(1, "IIT"), indicator(2, "EIT"), indicator(3, "XIT")));

        assertThat(FrameworkRules.check(draft))
                .containsExactly(
                        new FrameworkProblem(Kind.INSTRUMENT_EMPTY, FrameworkPart.INSTRUMENT, "OIT", ""),
                        new FrameworkProblem(Kind.INDICATOR_HOMELESS, FrameworkPart.INDICATOR, "3", "XIT"));
    }

    @Test
    void codes_and_numbers_are_there_once() {
        var draft = VALID.withInstruments(with(VALID.instruments(), instrument("OIT", "0.40")))
                .withIndicators(with(VALID.indicators(), indicator(3, "OIT")))
                .withQuestionItems(with(VALID.questionItems(), new QuestionItem("I1", 2, false)));

        assertThat(kinds(draft)).contains(Kind.INSTRUMENT_TWICE, Kind.INDICATOR_TWICE, Kind.ITEM_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iit", "I T", "<IIT>", "ABCDEFGHIJK"})
    void the_code_of_an_instrument_is_of_capitals_and_digits(String code) {
        var draft = VALID.withInstruments(with(VALID.instruments(), instrument(code, "0.10")));

        assertThat(kinds(draft)).contains(Kind.INSTRUMENT_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "I", "I0", "i1", "II1", "I1000", "I๑"})
    void the_code_of_a_question_is_a_letter_and_a_number(String code) {
        var draft = VALID.withQuestionItems(with(VALID.questionItems(), new QuestionItem(code, 1, false)));

        assertThat(kinds(draft)).containsExactly(Kind.ITEM_CODE);
    }

    @Test
    void a_question_counts_for_an_indicator_that_is_there() {
        var draft = VALID.withQuestionItems(with(VALID.questionItems(), new QuestionItem("O29", 10, false)));

        assertThat(FrameworkRules.check(draft))
                .containsExactly(new FrameworkProblem(Kind.ITEM_HOMELESS, FrameworkPart.ITEM, "O29", "10"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void an_indicator_has_a_number_from_1_to_999(int number) {
        var draft = VALID.withIndicators(with(VALID.indicators(), indicator(number, "IIT")));

        assertThat(kinds(draft)).containsExactly(Kind.INDICATOR_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "85, 85, 85, , 0, , ",
        "85, 85, 85, 80, 0, , ",
        "84.99, , 70, , 0, , ",
        "70, , 85, , 0, , STEP_ORDER",
        "85, , 85, , 0, , STEP_SAME",
        "85, , 85, 85, 0, , STEP_SAME",
        "85, 80, 85, 80, 0, , STEP_SAME",
        "95, , 85, , 70, , STEP_HOLE",
        "95, , 85, , 0, 10, STEP_HOLE",
        "100.01, , 85, , 0, , STEP_SCORE",
        "95, -1, 85, , 0, , STEP_SCORE",
        "95, 84.995, 85, , 0, , STEP_SCORE"
    })
    void a_ladder_falls_without_a_hole_down_to_0(
            String first,
            @Nullable String firstEach,
            String second,
            @Nullable String secondEach,
            String third,
            @Nullable String thirdEach,
            @Nullable Kind problem) {
        var steps = List.of(
                step(1, "ดี", first, firstEach), step(2, "ผ่าน", second, secondEach), step(3, "ตก", third, thirdEach));

        assertThat(LadderRules.check(steps))
                .extracting(FrameworkProblem::kind)
                .containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void ratings_are_told_apart_by_their_names() {
        assertThat(kinds(VALID.withLadder(List.of(step(1, "ผ่าน", "85", null), step(2, " ผ่าน ", "0", null)))))
                .containsExactly(Kind.STEP_TWICE);
    }

    @Test
    void names_are_there_in_both_languages_and_not_over_long() {
        var nameless = new Indicator(1, "IIT", new Bilingual("ชื่อ", " "));
        var endless = new Indicator(2, "EIT", new Bilingual("ก".repeat(201), "Name"));
        var longest = new Indicator(3, "OIT", new Bilingual("ก".repeat(200), "Name"), true, "x".repeat(300));

        assertThat(FrameworkRules.check(VALID.withIndicators(List.of(nameless, endless, longest))))
                .containsExactly(
                        new FrameworkProblem(Kind.NAME_EMPTY, FrameworkPart.INDICATOR, "1", ""),
                        new FrameworkProblem(Kind.NAME_LONG, FrameworkPart.INDICATOR, "2", "200"));
    }

    @Test
    void notes_and_sources_fit_their_columns() {
        var draft = VALID.withNote("x".repeat(1001))
                .withQuestionItems(List.of(new QuestionItem("I1", 1, true, "x".repeat(301))));

        assertThat(kinds(draft)).containsExactly(Kind.SOURCE_LONG, Kind.NOTE_LONG);
    }

    @Test
    void more_than_any_year_has_is_refused() {
        var items = new ArrayList<QuestionItem>();
        for (var number = 1; number <= 201; number++) {
            items.add(new QuestionItem("O" + number, 3, false));
        }

        assertThat(kinds(VALID.withQuestionItems(items))).containsExactly(Kind.MANY);
    }

    private static List<Kind> kinds(FrameworkDraft draft) {
        return FrameworkRules.check(draft).stream().map(FrameworkProblem::kind).toList();
    }

    private static <T> List<T> with(List<T> parts, T another) {
        return Stream.concat(parts.stream(), Stream.of(another)).toList();
    }

    private static Instrument instrument(String code, String weight) {
        var name = new Bilingual("แบบวัด", "Instrument");
        return new Instrument(code, 1, name, name, points(weight));
    }

    private static Indicator indicator(int number, String instrument) {
        return new Indicator(number, instrument, new Bilingual("ตัวชี้วัด", "Indicator"));
    }
}
