package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Divisions come and go as the plan says, but what one has reported is never lost. */
abstract class PlanPartsContract extends PlanFixture {

    @Autowired
    private DiscussionService discussion;

    private long measure;

    @BeforeEach
    void layOut() {
        measure = create(plan(1).carriedOutBy(3L, Set.of(4L, 5L)));
    }

    @Test
    void leads_change_and_divisions_come_and_go() {
        take(4L, 3L, 8L);

        assertThat(duties()).isEqualTo(Map.of(4L, Duty.LEAD, 3L, Duty.SUPPORTING, 8L, Duty.SUPPORTING));
        assertThat(database.rows("audit_entry where actor = 'admin' and action = 'REMOVED' and division_id = 5"))
                .isOne();
        assertThat(stored(measure).version()).isOne();
    }

    @Test
    void a_measure_may_lose_its_lead_and_is_unowned_then() {
        take(null, 4L);

        assertThat(duties()).isEqualTo(Map.of(4L, Duty.SUPPORTING));
        assertThat(rows(MeasureFilter.ofYear(YEAR).only(MeasureFilter.Flag.UNOWNED), ALL))
                .containsExactly("1/4");
    }

    @Test
    void a_division_that_has_reported_is_not_taken_out() {
        var head = people.head(5);
        var part = register.part(measure, 5);
        Acting.as(head, () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", "")));

        assertKept();
        assertThat(stored(measure).reportedDivisionIds()).containsExactly(5L);
        take(5L, 3L, 4L);
        assertThat(duties()).as("its duty may change").containsEntry(5L, Duty.LEAD);
    }

    @Test
    void a_division_that_has_taken_its_report_back_is_not_taken_out_either() {
        var head = people.head(5);
        var part = register.part(measure, 5);
        Acting.as(head, () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", "")));
        Acting.as(head, () -> assignments.report(new StatusChange(part, 1, AssignmentStatus.NOT_STARTED, "", "")));

        assertKept();
    }

    @Test
    void a_division_that_has_proved_something_is_not_taken_out() {
        var head = people.head(5);
        var part = register.part(measure, 5);
        Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th", ""));

        assertKept();
    }

    @Test
    void a_division_of_which_something_was_said_is_not_taken_out() {
        Acting.as(
                people.head(3),
                () -> discussion.write(new NewNote(register.part(measure, 5), "ฝากดูด้วย", Mentions.NOBODY, false)));

        assertKept();
        assertThat(stored(measure).reportedDivisionIds()).containsExactly(5L);
    }

    private void assertKept() {
        var before = duties();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> take(3L, 4L))
                .returns("plan.refused.reported", RefusedException::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("กองสาธารณสุขและสิ่งแวดล้อม"));
        assertThat(duties()).isEqualTo(before);
    }

    private void take(Long lead, Long... supporting) {
        change(measure, stored(measure).definition().carriedOutBy(lead, Set.of(supporting)));
    }

    private Map<Long, Duty> duties() {
        var duties = new TreeMap<Long, Duty>();
        detail(measure).parts().forEach(part -> duties.put(part.divisionId(), part.duty()));
        return duties;
    }
}
