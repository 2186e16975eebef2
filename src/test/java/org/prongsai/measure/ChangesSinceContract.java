package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Two parts, of which one is reported on after the meeting. */
abstract class ChangesSinceContract {

    @Autowired
    private ChangesSince changes;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private MeasureService measures;

    @Autowired
    private GroupedMeasures grouped;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    private String head;
    private long part;
    private long other;
    private Instant meeting;

    @BeforeEach
    void layOut() {
        database.clear();
        head = people.head(3);
        var id = register.add(measure(1).ledBy(3).supportedBy(4));
        part = register.part(id, 3);
        other = register.part(id, 4);
        clock.advance(Duration.ofDays(1));
        report(AssignmentStatus.IN_PROGRESS, "ก่อนประชุม");
        clock.advance(Duration.ofDays(1));
        meeting = clock.instant();
    }

    @Test
    void a_part_tells_what_it_was_at_the_meeting() {
        report(AssignmentStatus.COMPLETED, "หลังประชุม");
        Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th/1", ""));

        assertThat(since(meeting))
                .isEqualTo(
                        Map.of(part, new PartChange(false, AssignmentStatus.IN_PROGRESS, null, "ก่อนประชุม", null, 1)));
    }

    @Test
    void what_is_again_as_it_was_is_listed_and_told_as_no_real_change() {
        report(AssignmentStatus.COMPLETED, "เสร็จ");
        report(AssignmentStatus.IN_PROGRESS, "ก่อนประชุม");

        assertThat(listed(meeting)).containsExactly(part);
        assertThat(since(meeting).get(part).isReal()).isFalse();
        assertThat(since(meeting)).containsOnlyKeys(part);
    }

    @Test
    void nothing_is_told_of_what_has_not_changed_since() {
        assertThat(since(meeting)).isEmpty();
    }

    @Test
    void what_was_planned_since_is_new() {
        assertThat(since(Instant.EPOCH).get(other).isNew()).isTrue();
    }

    @Test
    void the_list_is_narrowed_to_what_has_changed() {
        assertThat(listed(meeting)).isEmpty();

        Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th/1", ""));

        assertThat(listed(meeting)).containsExactly(part);
        assertThat(listed(Instant.EPOCH)).containsExactlyInAnyOrder(part, other);
        assertThat(Acting.as(head, () -> measures.count(filter(meeting)))).isOne();
    }

    @Test
    void a_measure_in_which_nobody_takes_part_is_listed_where_its_plan_has_changed() {
        register.add(measure(2));
        clock.advance(Duration.ofDays(1));
        var later = clock.instant();
        var bare = register.add(measure(3));

        assertThat(measuresListed(later)).containsExactly(bare);
        assertThat(Acting.as(head, () -> measures.count(filter(later)))).isOne();
        for (var grouping : Grouping.values()) {
            var overview = Acting.as(head, () -> grouped.overview(filter(later), grouping));
            assertThat(overview.rows()).as(grouping.name()).isOne();
            assertThat(overview.measures()).as(grouping.name()).isOne();
        }

        Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th/1", ""));
        assertThat(measuresListed(later)).hasSize(2).contains(bare);
        assertThat(Acting.as(head, () -> measures.count(filter(later)))).isEqualTo(2);
        assertThat(Acting.as(head, () -> measures.count(filter(later).ofDivision(3))))
                .isOne();
    }

    private List<Long> measuresListed(Instant moment) {
        return Acting.as(head, () -> measures.page(filter(moment), PageRequest.of(0, 50))).stream()
                .map(MeasureRow::measureId)
                .toList();
    }

    @Test
    void any_number_of_parts_takes_one_statement_beside_that_of_the_rights() {
        var many = LongStream.range(0, 200).boxed().toList();

        counter.count(() -> Acting.as(head, () -> changes.of(many, many, meeting)))
                .assertNumber(2);
        counter.count(() -> Acting.as(head, () -> changes.of(List.of(), List.of(), meeting)))
                .assertNumber(1);
    }

    private Map<Long, PartChange> since(Instant moment) {
        return Acting.as(
                head, () -> changes.of(List.of(part, other), List.of(), moment).parts());
    }

    private List<Long> listed(Instant moment) {
        return Acting.as(head, () -> measures.page(filter(moment), PageRequest.of(0, 50))).stream()
                .map(MeasureRow::assignmentId)
                .toList();
    }

    /** A page of the matrix holds some hundred parts. */
    @Test
    void marks_of_a_page_are_all_there_however_many_parts_it_has() {
        var ids = IntStream.rangeClosed(10, 85)
                .mapToLong(number -> register.add(measure(number).ledBy(1).supportedBy(2, 3, 4, 5, 6, 7, 8)))
                .boxed()
                .toList();
        var parts = ids.stream()
                .flatMap(id -> LongStream.rangeClosed(1, 8).mapToObj(division -> register.part(id, division)))
                .toList();
        var marks = new SinceMarks(changes);
        marks.compareWith(meeting);

        Acting.as(head, () -> marks.read(parts, ids));

        assertThat(parts).hasSize(608).allMatch(part -> marks.of(part).isPresent());
        assertThat(ids).allMatch(id -> marks.ofPlan(id).isPresent());
    }

    private static MeasureFilter filter(Instant moment) {
        return MeasureFilter.ofYear(Plan.YEAR).changedSince(moment);
    }

    private void report(AssignmentStatus status, String outcome) {
        Acting.as(
                head,
                () -> assignments.report(
                        new StatusChange(part, assignments.state(part).version(), status, outcome, "")));
    }
}
