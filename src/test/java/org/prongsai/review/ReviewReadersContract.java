package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody sees how far a review is; what was decided, only management, administrators and the division that is asked. */
abstract class ReviewReadersContract extends ReviewFixture {

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private ReviewRepository rows;

    @BeforeEach
    void planAction() {
        planned();
    }

    @Test
    void management_administrators_and_the_head_who_is_asked_read_what_was_decided() {
        for (var reader : List.of(mayor, people.admin(), people.head(2))) {
            assertThat(read(reader).decision().plan()).as(reader).isEqualTo(PLAN);
            assertThat(Acting.as(reader, () -> reviews.history(DECLINE)))
                    .as(reader)
                    .hasSize(2);
        }
    }

    @Test
    void heads_of_other_divisions_and_others_see_only_how_far_it_is() {
        for (var reader : List.of(people.head(3), people.add("nothing", Set.of()))) {
            assertThat(read(reader).decision()).as(reader).isNull();
            assertThat(read(reader).summary()).isEqualTo(review().summary());
            assertThat(Acting.as(reader, () -> reviews.history(DECLINE)))
                    .as(reader)
                    .isEmpty();
        }
    }

    @Test
    void the_division_that_is_asked_finds_it_among_its_tasks_and_no_other_does() {
        assertThat(Acting.as(people.head(2), tasks::mine)).singleElement().satisfies(task -> {
            assertThat(task.decline()).isEqualTo(DECLINE);
            assertThat(task.indicator().th()).isEqualTo("การเปิดเผยข้อมูล");
            assertThat(task.due()).isEqualTo(DUE);
            assertThat(task.decision().plan().directive()).isEqualTo(PLAN.directive());
            assertThat(task.decision().plannedBy()).isEqualTo("management");
        });
        assertThat(Acting.as(people.head(3), tasks::mine)).isEmpty();
        assertThat(Acting.as(mayor, tasks::mine)).isEmpty();
    }

    @Test
    void what_is_planned_is_overdue_from_the_day_after_and_told_with_whatever_year_is_looked_at() {
        clock.set(DUE);
        assertThat(planned(DECLINE.year())).containsExactly(new PlannedReview(DECLINE, DUE, false));

        clock.set(DUE.plusDays(1));
        assertThat(planned(DECLINE.year() + 1)).containsExactly(new PlannedReview(DECLINE, DUE, true));
        assertThat(Acting.as(mayor, () -> reviews.overview(DECLINE.year() + 1)).reviews())
                .doesNotContainKey(DECLINE.indicator());
    }

    private List<PlannedReview> planned(int year) {
        return Acting.as(mayor, () -> reviews.overview(year)).planned();
    }

    @Test
    void what_is_set_aside_asks_nothing_of_anybody() {
        setAside("ไม่จำเป็นแล้ว");
        clock.set(DUE);

        assertThat(Acting.as(people.head(2), tasks::mine)).isEmpty();
        assertThat(planned(DECLINE.year())).isEmpty();
        assertThat(review().summary().overdue()).isFalse();
    }

    @Test
    void new_declines_wait_for_management_alone() {
        assertThat(Acting.as(mayor, tasks::newDeclines)).isZero();
        rows.deleteById(DECLINE);

        assertThat(Acting.as(mayor, tasks::newDeclines)).isOne();
        assertThat(Acting.as(people.admin(), tasks::newDeclines)).isZero();
        assertThat(Acting.as(people.head(2), tasks::newDeclines)).isZero();
    }
}
