package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A draft stands in the plan alone, until an administrator takes it in or turns it down. */
abstract class DraftContract extends PlanFixture {

    private static final Proposal PROPOSAL = new Proposal(YEAR, "เปิดเผยข้อมูลให้ครบ", 9, 3);

    @Autowired
    private MeasureProposals proposals;

    @Autowired
    private MeasureStatistics statistics;

    @Autowired
    private YearStatistics years;

    @Autowired
    private MeasureChecks checks;

    private long draft;

    @BeforeEach
    void propose() {
        draft = Acting.as(reader, () -> proposals.propose(PROPOSAL));
    }

    @Test
    void it_is_planned_for_the_whole_year_led_by_the_division_and_linked_straight_to_the_indicator() {
        assertThat(stored(draft).draft()).isTrue();
        assertThat(stored(draft).definition())
                .isEqualTo(new MeasureDefinition(
                        YEAR,
                        1,
                        "เปิดเผยข้อมูลให้ครบ",
                        null,
                        new FiscalYear(YEAR).period(),
                        List.of(),
                        List.of(MeasureLink.toIndicator(9)),
                        3L,
                        Set.of()));
    }

    @Test
    void it_waits_with_its_year_and_in_the_checks_until_it_is_decided_on() {
        assertThat(waiting()).containsExactly(1L, 1L, 1L);

        bringBack(draft);

        assertThat(waiting()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void it_is_in_no_list_and_no_count_until_it_is_taken_in() {
        assertThat(seen()).containsExactly(0L, 0L, 0L, 0L, 0L);
        assertThat(Acting.as(admin, () -> list.page(new PlanFilter(YEAR, false, null), ALL)))
                .extracting(PlanLine::draft)
                .containsExactly(true);
        assertThat(Acting.as(admin, () -> list.count(new PlanFilter(YEAR, false, null))))
                .isOne();

        bringBack(draft);

        assertThat(seen()).containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(stored(draft).draft()).isFalse();
        assertThat(audited("draft", true, null)).isOne();
    }

    /** Counted with the year, counted by the checks, and found by them. */
    private List<Long> waiting() {
        return Acting.as(
                admin,
                () -> List.of(
                        years.plans().get(YEAR).drafts(),
                        checks.countMeasures(YEAR).get(Weakness.DRAFT),
                        (long) checks.spots(Weakness.DRAFT, YEAR, null, ALL).size()));
    }

    private List<Long> seen() {
        return reading(() -> List.of(
                (long) rows(MeasureFilter.ofYear(YEAR), ALL).size(),
                measures.count(MeasureFilter.ofYear(YEAR)),
                (long) statistics.progress(YEAR).size(),
                measures.count(MeasureFilter.ofYear(YEAR).answering(9)),
                measures.line(draft).size() == 1 && detail(draft).isInForce() ? 1L : 0L));
    }

    @Test
    void whoever_opens_it_reads_and_reports_nothing() {
        var head = people.head(3);
        var part = register.part(draft, 3);

        var opened = Acting.as(head, () -> measures.find(draft)).orElseThrow();

        assertThat(opened.draft()).isTrue();
        assertThat(opened.parts()).extracting(MeasurePart::editable).containsExactly(false);
        assertRefused(
                "measure.refused.draft",
                () -> Acting.as(
                        head,
                        () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", ""))));
        assertRefused(
                "measure.refused.draft",
                () -> Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th", "")));
    }

    @Test
    void an_administrator_works_it_over_and_may_turn_it_down() {
        change(draft, plan(7).carriedOutBy(4L, Set.of()));
        assertThat(stored(draft).draft()).isTrue();

        retire(draft, "ซ้ำกับมาตรการที่ 2");

        assertThat(stored(draft))
                .returns(false, MeasurePlan::draft)
                .returns("ซ้ำกับมาตรการที่ 2", MeasurePlan::retirement);
        assertThat(Acting.as(admin, () -> list.page(new PlanFilter(YEAR, false, null), ALL)))
                .isEmpty();
    }

    @Test
    void what_management_can_link_to_is_found_by_number_and_part_of_the_title_drafts_included() {
        register.add(Plan.measure(12).titled("ประกาศนโยบาย No Gift 100%").answering(9));
        retire(register.add(Plan.measure(13).titled("ประกาศเก่า").answering(9)), "ซ้ำ");

        assertThat(found("")).containsExactly(1, 12);
        assertThat(found("นโยบาย")).containsExactly(12);
        assertThat(found("๑๒")).containsExactly(12);
        assertThat(found("100%")).containsExactly(12);
        assertThat(found("เปิดเผย")).containsExactly(1);
        assertThat(found("ประกาศเก่า")).isEmpty();
    }

    private List<Integer> found(String text) {
        return Acting.as(reader, () -> proposals.candidates(YEAR, 9, text, PageRequest.of(0, 10))).stream()
                .map(MeasureTitle::number)
                .toList();
    }

    @Test
    void a_year_that_is_closed_or_not_kept_takes_no_draft() {
        register.year(YEAR, YearState.CLOSED);
        assertRefused("measure.refused.year", () -> Acting.as(reader, () -> proposals.propose(PROPOSAL)));
        assertRefused(
                "measure.refused.year",
                () -> Acting.as(reader, () -> proposals.propose(new Proposal(2600, "ก", 9, 3))));
    }

    @Test
    void the_rules_of_planning_hold_for_drafts() {
        assertRefused(
                "plan.refused.title", () -> Acting.as(reader, () -> proposals.propose(new Proposal(YEAR, " ", 9, 3))));
        assertRefused(
                "plan.refused.links", () -> Acting.as(reader, () -> proposals.propose(new Proposal(YEAR, "ก", 11, 3))));
        assertRefused(
                "plan.refused.divisions",
                () -> Acting.as(reader, () -> proposals.propose(new Proposal(YEAR, "ก", 9, 4711))));
    }
}
