package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What a head finds in the heaps of her work, and in which order. */
abstract class MyWorkContract {

    private static final int YEAR = Plan.YEAR;

    @Autowired
    private MyWork work;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private People people;

    private String head;

    @BeforeEach
    void layOut() {
        database.clear();
        var today = TestClock.TODAY;
        register.add(measure(1).titled("รอ").ledBy(3).until(today.plusDays(90)));
        register.status(register.add(measure(2).titled("ทำอยู่").ledBy(3).until(today.plusDays(200))), 3, IN_PROGRESS);
        register.add(measure(3)
                .titled("ใกล้ครบ")
                .answering(9, 2)
                .ledBy(3)
                .supportedBy(4)
                .until(today.plusDays(30)));
        register.status(register.add(measure(4).titled("ค้าง").ledBy(3).until(today.minusDays(1))), 3, IN_PROGRESS);
        register.status(register.add(measure(5).titled("ค้างนาน").ledBy(3).until(today.minusDays(60))), 3, COMPLETED);
        register.add(measure(6).titled("ค้างนานกว่า").ledBy(3).until(today.minusDays(40)));
        register.status(register.add(measure(7).titled("ติดขัด").ledBy(4)), 4, UNABLE);
        head = people.head(3);
    }

    @Test
    void each_heap_is_counted_and_each_part_stands_under_one_heading() {
        var counts = Acting.as(head, () -> work.counts(new WorkFilter(YEAR, 3L, null)));

        assertThat(counts).isEqualTo(new WorkCounts(2, 1, 2, 3, 1, 0, 1));
        assertThat(counts.of(WorkGroup.TODO)).isEqualTo(5);
        assertThat(counts.total()).isEqualTo(6);
        assertThat(List.of(WorkGroup.OVERDUE, WorkGroup.DUE_SOON, WorkGroup.IN_PROGRESS, WorkGroup.NOT_STARTED))
                .extracting(counts::under)
                .containsExactly(2L, 1L, 1L, 1L);
    }

    @Test
    void what_is_to_be_done_comes_by_urgency_then_by_what_is_begun() {
        assertThat(titles(head, 3L, WorkGroup.TODO)).containsExactly("ค้างนานกว่า", "ค้าง", "ใกล้ครบ", "ทำอยู่", "รอ");
        assertThat(Acting.as(head, () -> work.page(new WorkFilter(YEAR, 3L, null), WorkGroup.TODO, 0, 50)))
                .extracting(item -> item.heading(TestClock.TODAY))
                .containsExactly(
                        WorkGroup.OVERDUE,
                        WorkGroup.OVERDUE,
                        WorkGroup.DUE_SOON,
                        WorkGroup.IN_PROGRESS,
                        WorkGroup.NOT_STARTED);
    }

    @Test
    void each_heap_holds_what_it_counts() {
        var counts = Acting.as(head, () -> work.counts(new WorkFilter(YEAR, null, null)));

        for (var group : WorkGroup.values()) {
            assertThat(titles(head, null, group)).as(group.name()).hasSize((int) counts.of(group));
            assertThat(Acting.as(head, () -> work.parts(new WorkFilter(YEAR, null, null), group)))
                    .hasSize((int) counts.of(group));
        }
    }

    @Test
    void a_page_is_a_stretch_of_the_heap() {
        assertThat(Acting.as(head, () -> work.page(new WorkFilter(YEAR, 3L, null), WorkGroup.TODO, 1, 2)))
                .extracting(WorkItem::title)
                .containsExactly("ค้าง", "ใกล้ครบ");
    }

    @Test
    void a_part_says_what_a_card_shows() {
        var item = Acting.as(head, () -> work.page(new WorkFilter(YEAR, 3L, null), WorkGroup.DUE_SOON, 0, 5))
                .getFirst();

        assertThat(item.indicators()).containsExactly(2, 9);
        assertThat(item.division().th()).isEqualTo("กองช่าง");
        assertThat(item.lastDay()).isEqualTo(TestClock.TODAY.plusDays(30));
        assertThat(item.version()).isZero();
        assertThat(item.evidence()).isZero();
    }

    @Test
    void a_head_of_several_divisions_sees_one_or_all_of_them() {
        people.setDivisions(head, 3, 4);

        assertThat(titles(head, 4L, WorkGroup.TODO)).containsExactly("ใกล้ครบ");
        assertThat(titles(head, null, WorkGroup.TODO)).hasSize(6);
        assertThat(titles(head, null, WorkGroup.UNABLE)).containsExactly("ติดขัด");
    }

    @Test
    void another_division_shows_nothing_whoever_asks() {
        assertThat(titles(head, 4L, WorkGroup.TODO)).isEmpty();
        assertThat(Acting.as(head, () -> work.parts(new WorkFilter(YEAR, 4L, null), WorkGroup.TODO)))
                .isEmpty();
        assertThat(Acting.as(head, () -> work.counts(new WorkFilter(YEAR, 4L, null)))
                        .total())
                .isZero();
        assertThat(Acting.as(people.management(), () -> work.counts(new WorkFilter(YEAR, null, null)))
                        .total())
                .isZero();
    }

    @Test
    void heaps_and_counts_are_narrowed_to_what_has_changed_since_in_the_part_or_in_its_plan() {
        clock.advance(Duration.ofDays(1));
        var since = new WorkFilter(YEAR, 3L, clock.instant());
        assertThat(Acting.as(head, () -> work.counts(since))).isEqualTo(WorkCounts.NONE);

        var begun = Acting.as(head, () -> work.page(new WorkFilter(YEAR, 3L, null), WorkGroup.TODO, 3, 1))
                .getFirst();
        Acting.as(
                head,
                () -> assignments.report(
                        new StatusChange(begun.assignmentId(), begun.version(), IN_PROGRESS, "ประชุมแล้ว", "")));
        var waiting = Acting.as(head, () -> work.page(new WorkFilter(YEAR, 3L, null), WorkGroup.TODO, 4, 1))
                .getFirst();
        Acting.as(people.admin(), () -> {
            var plan = planning.find(waiting.measureId()).orElseThrow();
            var other = measure(1).titled("รอ").ledBy(3).until(TestClock.TODAY.plusDays(95));
            planning.change(waiting.measureId(), plan.version(), other.planned().definition());
        });

        assertThat(Acting.as(head, () -> work.page(since, WorkGroup.TODO, 0, 50)))
                .extracting(WorkItem::title)
                .containsExactly("ทำอยู่", "รอ");
        assertThat(Acting.as(head, () -> work.counts(since)).of(WorkGroup.TODO)).isEqualTo(2);
        assertThat(Acting.as(head, () -> work.parts(since, WorkGroup.IN_PROGRESS)))
                .containsExactly(begun.assignmentId());
    }

    private List<String> titles(String who, Long division, WorkGroup group) {
        return Acting.as(who, () -> work.page(new WorkFilter(YEAR, division, null), group, 0, 100)).stream()
                .map(WorkItem::title)
                .toList();
    }
}
