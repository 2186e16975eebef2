package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an administrator settles about a measure: its lead and its guessed codes. */
abstract class AdministrationContract extends MeasureFixture {

    private String admin;
    private long measure;

    @BeforeEach
    void layOut() {
        admin = people.admin();
        measure = register.add(
                measure(1).guessing("I10", 4).answering("E1", 6).ledBy(3).supportedBy(4));
    }

    @Test
    void the_division_that_led_before_supports_from_now_on() {
        appoint(4);

        assertThat(duties()).isEqualTo(Map.of(3L, Duty.SUPPORTING, 4L, Duty.LEAD));
        assertThat(database.rows("audit_entry where actor = 'admin' and changes like '%LEAD%'"))
                .isEqualTo(2);
    }

    @Test
    void a_division_that_took_no_part_gets_one() {
        appoint(8);

        assertThat(duties()).isEqualTo(Map.of(3L, Duty.SUPPORTING, 4L, Duty.SUPPORTING, 8L, Duty.LEAD));
        assertThat(database.rows("audit_entry where actor = 'admin' and action = 'CREATED'"))
                .isOne();
    }

    @Test
    void a_measure_in_which_nobody_took_part_gets_its_first() {
        measure = register.add(measure(2));

        appoint(5);

        assertThat(duties()).isEqualTo(Map.of(5L, Duty.LEAD));
        assertThat(rows(MeasureFilter.ofYear(YEAR).only(MeasureFilter.Flag.UNOWNED), ALL))
                .isEmpty();
    }

    @Test
    void appointing_the_lead_again_records_nothing() {
        appoint(3);

        assertThat(duties()).isEqualTo(Map.of(3L, Duty.LEAD, 4L, Duty.SUPPORTING));
        assertThat(database.rows("audit_entry where actor = 'admin'")).isZero();
    }

    @Test
    void who_has_not_seen_the_latest_lead_does_not_replace_it() {
        measure = register.add(measure(2).supportedBy(3, 4));
        var seenByBoth = detail(measure).version();
        appoint(seenByBoth, 4);

        assertThatThrownBy(() -> appoint(seenByBoth, 3)).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(duties()).isEqualTo(Map.of(3L, Duty.SUPPORTING, 4L, Duty.LEAD));
    }

    @Test
    void a_guessed_code_is_confirmed_once() {
        confirm("I10");

        assertThat(detail(measure).links())
                .isEqualTo(List.of(new MeasureLink("I10", 4, false), new MeasureLink("E1", 6, false)));
        assertThat(database.rows("audit_entry where actor = 'admin' and changes like '%inferredCode%I10%'"))
                .isOne();
        assertRefused("measure.refused.code", () -> confirm("I10"));
    }

    @Test
    void only_a_code_that_was_guessed_is_confirmed() {
        assertRefused("measure.refused.code", () -> confirm("E1"));
        assertRefused("measure.refused.code", () -> confirm("I1"));
    }

    @Test
    void who_has_not_seen_the_latest_version_confirms_nothing() {
        var seenByBoth = detail(measure).version();
        Acting.as(admin, () -> measures.confirmCode(measure, seenByBoth, "I10"));

        assertThatThrownBy(() -> Acting.as(admin, () -> measures.confirmCode(measure, seenByBoth, "I10")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_closed_year_is_locked_and_a_planned_one_is_not() {
        register.year(YEAR, YearState.CLOSED);
        assertRefused("measure.refused.year", () -> appoint(4));
        assertRefused("measure.refused.year", () -> confirm("I10"));

        register.year(YEAR, YearState.PLANNED);
        appoint(4);
        confirm("I10");

        assertThat(duties()).containsEntry(4L, Duty.LEAD);
    }

    @Test
    void a_measure_that_is_gone_is_refused() {
        assertRefused("measure.refused.gone", () -> Acting.as(admin, () -> measures.appointLead(4711, 0, 3)));
        assertRefused("measure.refused.gone", () -> Acting.as(admin, () -> measures.confirmCode(4711, 0, "I10")));
    }

    private void appoint(long divisionId) {
        appoint(detail(measure).version(), divisionId);
    }

    private void appoint(int version, long divisionId) {
        Acting.as(admin, () -> measures.appointLead(measure, version, divisionId));
    }

    private void confirm(String code) {
        var version = detail(measure).version();
        Acting.as(admin, () -> measures.confirmCode(measure, version, code));
    }

    private Map<Long, Duty> duties() {
        var duties = new TreeMap<Long, Duty>();
        detail(measure).parts().forEach(part -> duties.put(part.divisionId(), part.duty()));
        return duties;
    }
}
