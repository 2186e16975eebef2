package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

/** Lists show by themselves what others change. */
class LiveListsTest extends WorkFixture {

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private StatementCounter counter;

    @Test
    void the_matrix_shows_a_status_that_was_reported() {
        signInAsManagement();
        open("matrix");
        var columns = matrix().getColumns();
        var source = matrix().getDataProvider();

        report(overdue, 3);

        soon(() -> assertThat(firstCells()).contains("✓").doesNotContain("⚑"));
        assertThat(matrix().getColumns())
                .as("nobody loses the place where she reads")
                .isEqualTo(columns);
        assertThat(matrix().getDataProvider()).isSameAs(source);
    }

    @Test
    void the_heap_of_a_head_follows_a_change_of_the_plan() {
        signInAsHead(3);
        open("my-work");
        assertThat(titles()).contains("ค้าง");

        Acting.as(people.admin(), () -> {
            var plan = planning.find(overdue).orElseThrow();
            planning.retire(overdue, plan.version(), "ทำไปแล้วในมาตรการอื่น");
        });

        soon(() -> assertThat(titles()).doesNotContain("ค้าง"));
    }

    @Test
    void a_year_that_is_closed_takes_away_what_can_be_tapped_and_says_so() {
        signInAsHead(3);
        open("my-work");
        assertThat(buttons(cards().getFirst())).isNotEmpty();

        close(2569);

        soon(() -> assertThat(text(find(YearNotice.class).single())).contains("ปีงบประมาณ 2569 ปิดแล้ว"));
        assertThat(buttons(cards().getFirst())).isEmpty();
    }

    @Test
    void a_new_question_shows_on_the_card_and_among_the_questions() {
        signInAsHead(3);
        open("my-work");

        ask();
        soon(() -> assertThat(card(0)).contains("✉"));

        open("questions");
        assertThat(tiles(0)).startsWith("1 ");
        var source = find(VirtualList.class).single().getDataProvider();
        ask();
        soon(() -> assertThat(tiles(0)).startsWith("2 "));
        assertThat(find(VirtualList.class).single().getDataProvider()).isSameAs(source);
    }

    @Test
    void what_does_not_concern_a_view_costs_it_no_statement() {
        signInAsHead(3);
        open("questions");
        report(overdue, 3);

        var taken = counter.count(() -> soon(() -> assertThat(tiles(0)).startsWith("0 ")));

        assertThat(taken.toString()).doesNotContain("from note");
    }

    private String tiles(int index) {
        return text(find(Button.class).withClassName("tile").all().get(index));
    }

    private void ask() {
        Acting.as(
                people.add("mayor" + System.nanoTime(), Set.of(Role.MANAGEMENT)),
                () -> discussion.write(new NewNote(register.part(overdue, 3), "ถึงไหนแล้ว", Mentions.NOBODY, true)));
    }

    private void report(long measure, long division) {
        Acting.as(people.add("other", Set.of(Role.DIVISION_HEAD), division), () -> {
            var part = register.part(measure, division);
            assignments.report(
                    new StatusChange(part, assignments.state(part).version(), COMPLETED, "แจกคู่มือ 30 เล่ม", ""));
        });
    }

    private MatrixGrid matrix() {
        return find(MatrixGrid.class).single();
    }

    private String firstCells() {
        return test(matrix())
                .getLitRendererPropertyValue(0, 1, "cells", ArrayNode.class)
                .toString();
    }
}
