package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** A retired measure is left out everywhere, takes no change, keeps its history and can be brought back. */
abstract class RetiredMeasureContract extends PlanFixture {

    @Autowired
    private MeasureStatistics statistics;

    @Autowired
    private MeasureIntake intake;

    private long measure;
    private long part;

    @BeforeEach
    void layOut() {
        measure = create(linked(MeasureLink.toIndicator(9)).carriedOutBy(3L, Set.of()));
        part = register.part(measure, 3);
    }

    @Test
    void it_is_left_out_of_lists_counts_statistics_and_coverage_until_it_is_brought_back() {
        assertThat(seen()).containsExactly(1L, 1L, 1L, 1L, 1L);

        retire(measure, "รวมกับมาตรการที่ 2");
        assertThat(seen()).containsExactly(0L, 0L, 0L, 0L, 0L);
        assertThat(Acting.as(admin, () -> list.page(new PlanFilter(YEAR, true, null), ALL)))
                .extracting(PlanLine::retirement)
                .containsExactly("รวมกับมาตรการที่ 2");
        assertThat(Acting.as(admin, () -> list.count(new PlanFilter(YEAR, true, null))))
                .isOne();

        bringBack(measure);
        assertThat(seen()).containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(audited("retired", null, "รวมกับมาตรการที่ 2")).isOne();
        assertThat(audited("retired", "รวมกับมาตรการที่ 2", null)).isOne();
    }

    private List<Long> seen() {
        return reading(() -> List.of(
                (long) rows(MeasureFilter.ofYear(YEAR), ALL).size(),
                measures.count(MeasureFilter.ofYear(YEAR)),
                (long) statistics.progress(YEAR).size(),
                measures.count(MeasureFilter.ofYear(YEAR).answering(9)),
                (long) Acting.as(admin, () -> intake.titles(YEAR)).size()));
    }

    @Test
    void it_takes_no_change_of_status_evidence_lead_code_or_plan() {
        var head = people.head(3);
        retire(measure, "ซ้ำ");
        var version = stored(measure).version();

        assertRefused(
                "measure.refused.retired",
                () -> Acting.as(
                        head,
                        () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", ""))));
        assertRefused(
                "measure.refused.retired",
                () -> Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th", "")));
        assertRefused(
                "measure.refused.retired", () -> Acting.as(admin, () -> measures.appointLead(measure, version, 4)));
        assertRefused("measure.refused.retired", () -> change(measure, plan(5)));
        assertRefused("measure.refused.retired", () -> retire(measure, "อีกครั้ง"));
        assertRefused(
                "measure.refused.retired",
                () -> Acting.as(
                        admin, () -> intake.take(YEAR, List.of(Plan.measure(1).planned()))));
        assertRefused(
                "measure.refused.retired", () -> Acting.as(admin, () -> intake.addSteps(YEAR, measure, List.of("ก"))));
    }

    @Test
    void whoever_opens_it_reads_why_it_was_retired_and_edits_nothing() {
        var head = people.head(3);
        retire(measure, "ซ้ำ");

        var opened = Acting.as(head, () -> measures.find(measure)).orElseThrow();

        assertThat(opened.retirement()).isEqualTo("ซ้ำ");
        assertThat(opened.parts()).extracting(MeasurePart::editable).containsExactly(false);
    }

    @Test
    void a_reason_is_asked_for_and_may_not_be_too_long() {
        assertRefused("plan.refused.reason", () -> retire(measure, " "));
        assertRefused("plan.refused.reason", () -> retire(measure, "ก".repeat(1_001)));
        retire(measure, "ก".repeat(1_000));
        assertThat(stored(measure).retirement()).hasSize(1_000);
    }

    @Test
    void bringing_back_what_is_in_force_changes_nothing() {
        bringBack(measure);

        assertThat(stored(measure).version()).isZero();
    }
}
