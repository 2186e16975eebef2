package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasureLink;
import org.springframework.beans.factory.annotation.Autowired;

/** The report of fiscal year 2568, in its published wording and in the sample's, comes in as it stands. */
abstract class PublishedImportContract extends ImportFixture {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private FiscalYearService years;

    abstract String text() throws IOException;

    @Test
    void an_empty_installation_receives_the_whole_report() throws IOException {
        var report = apply(text());

        assertThat(report).isEqualTo(new ImportReport(2568, 14, 0, 0, 0, 0, 20, 0, 1, 1));
        assertThat(rows())
                .containsEntry("measure", 14)
                .containsEntry("measure_link", 14)
                .containsEntry("assignment", 112)
                .containsEntry("division", 8)
                .containsEntry("indicator_score", 20)
                .containsEntry("quarantined_line", 1);
        assertThat(asAdmin(years::all)).containsExactly(new YearView(2568, YearState.OPEN, 0));
    }

    @Test
    void every_measure_has_its_question_and_indicator() throws IOException {
        apply(text());

        assertThat(imported().stream().flatMap(measure -> measure.links().stream()))
                .containsExactly(
                        new MeasureLink("I2", 1, false),
                        new MeasureLink("E1", 6, false),
                        new MeasureLink("E7", 8, false),
                        new MeasureLink("E8", 8, false),
                        new MeasureLink("E9", 8, false),
                        new MeasureLink("E1", 6, false),
                        new MeasureLink("E2", 6, false),
                        new MeasureLink("E4", 7, false),
                        new MeasureLink("E5", 7, false),
                        new MeasureLink("E6", 7, false),
                        new MeasureLink("I10", 4, true),
                        new MeasureLink("I12", 4, false),
                        new MeasureLink("I5", 2, true),
                        new MeasureLink("I8", 3, true));
    }

    @Test
    void all_eight_units_completed_every_measure_from_january_to_march() throws IOException {
        apply(text());

        var period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        assertThat(imported()).allSatisfy(measure -> {
            assertThat(measure.period()).isEqualTo(period);
            assertThat(measure.lead()).isEmpty();
            assertThat(measure.parts()).hasSize(8).allSatisfy(part -> {
                assertThat(part.state().status()).isEqualTo(AssignmentStatus.COMPLETED);
                assertThat(part.state().outcome()).isNotBlank();
                assertThat(part.state().obstacle()).isEmpty();
            });
        });
    }

    @Test
    void the_scores_of_both_years_are_stored() throws IOException {
        apply(text());

        var scores = asAdmin(() -> assessment.scoresOf(List.of(2567, 2568)));
        assertThat(scores).hasSize(20);
        assertThat(scores.get(new IndicatorKey(2567, 9))).isEqualByComparingTo("92.14");
        assertThat(scores.get(new IndicatorKey(2568, 9))).isEqualByComparingTo("67.75");
    }

    @Test
    void the_preview_of_an_empty_installation_shows_everything_as_new() throws IOException {
        var preview = preview(text());

        assertThat(preview.changesNothing()).isFalse();
        assertThat(preview.measures()).hasSize(14).allSatisfy(measure -> {
            assertThat(measure.effect()).isEqualTo(ImportEffect.NEW);
            assertThat(measure.units()).hasSize(8);
            assertThat(preview.written(measure.line())).startsWith(measure.number() + "\t");
        });
        assertThat(preview.scores()).hasSize(20).allMatch(score -> score.effect() == ImportEffect.NEW);
        assertThat(preview.rows())
                .singleElement()
                .extracting(PreviewedRow::state)
                .isNull();
        assertThat(preview.knownUnits()).hasSize(8);
        assertThat(preview.unknownUnits()).isEmpty();
        assertThat(rows()).containsEntry("measure", 0).containsEntry("audit_entry", 0);
    }

    @Test
    void the_preview_asks_for_three_codes_and_shows_one_contradiction() throws IOException {
        var preview = preview(text());

        assertThat(preview.measures().stream().flatMap(measure -> measure.codesToConfirm().stream()))
                .extracting(PreviewedCode::code)
                .containsExactly("I10", "I5", "I8");
        assertThat(preview.findings(FindingKind.DISCREPANCY))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(List.of("5", "6.41", "6.39"));
        assertThat(preview.findings(FindingKind.REFUSED)).isEmpty();
        assertThat(preview.findings(FindingKind.NOTE))
                .extracting(Finding::reason)
                .containsExactly(FindingReason.LEAD_NOT_NAMED);
    }

    @Test
    void importing_again_writes_nothing_at_all() throws IOException {
        apply(text());
        var before = rows();

        var again = apply(text());

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.measuresSame()).isEqualTo(14);
        assertThat(rows()).isEqualTo(before);
        assertThat(preview(text()).changesNothing()).isTrue();
    }

    @Test
    void a_code_that_the_administrator_ticked_is_confirmed_and_stays_so() throws IOException {
        apply(text(), Set.of(new MeasureCode(13, "I5")), false);

        assertThat(measure(13).links()).containsExactly(new MeasureLink("I5", 2, false));
        assertThat(measure(14).links()).containsExactly(new MeasureLink("I8", 3, true));
        assertThat(apply(text()).changedNothing()).isTrue();
        assertThat(preview(text()).measures().get(12).codesToConfirm()).isEmpty();
        assertThat(preview(text()).measures().get(13).codesToConfirm()).hasSize(1);
    }

    @Test
    void a_score_that_differs_is_shown_with_what_is_stored() throws IOException {
        apply(text());

        var preview = preview(text().replace("67.75", "67.57"));

        assertThat(preview.scores().stream().filter(score -> score.effect().changesSomething()))
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.effect()).isEqualTo(ImportEffect.CHANGED);
                    assertThat(score.stored()).isEqualByComparingTo(new BigDecimal("67.75"));
                });
    }

    private List<MeasureDetail> imported() {
        return IntStream.rangeClosed(1, 14).mapToObj(this::measure).collect(Collectors.toList());
    }
}
