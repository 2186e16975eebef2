package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataCommunicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.prongsai.security.Role;
import org.prongsai.testing.Plan;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements a view takes until it is filled, as one web request; the same whatever the number of measures. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ViewStatementsContract extends ViewTest {

    private final int number;
    private String head;
    private String admin;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    ViewStatementsContract(int number) {
        this.number = number;
    }

    /** Lays out once for all tests of the class, since thousands of measures take their time. */
    @Override
    @BeforeEach
    protected void startEmpty() {
        if (head == null) {
            database.clear();
            ManyMeasures.add(number, register, jdbc);
            register.publishedScores();
            admin = people.admin();
            head = people.head(3);
        }
        signIn(head, Role.DIVISION_HEAD);
    }

    @Test
    void the_measures_with_one_of_them_open_take_ten() {
        count("measures?year=" + Plan.YEAR + "&measure=" + ManyMeasures.measure(), this::fillGrid)
                .assertNumber(10);
    }

    @Test
    void a_link_to_notes_takes_no_more_since_they_are_read_once_the_page_has_arrived() {
        count(
                        "measures?year=" + Plan.YEAR + "&notes=yes&measure=" + ManyMeasures.measure() + "&part="
                                + ManyMeasures.partOf(3),
                        this::fillGrid)
                .assertNumber(10);
    }

    @Test
    void the_measures_narrowed_down_and_sorted_take_seven() {
        count("measures?year=" + Plan.YEAR + "&division=3&indicator=9&overdue=yes&q=1&sort=-changed", this::fillGrid)
                .assertNumber(7);
    }

    @Test
    void the_measures_of_several_divisions_take_one_more_to_count_and_one_where_others_rows_follow_the_own() {
        count("measures?year=" + Plan.YEAR + "&division=3&division=4&indicator=9", this::fillGrid)
                .assertAtMost(9);
    }

    @Test
    void the_measures_by_measure_take_six() {
        count("measures?group=measure&year=" + Plan.YEAR, this::fillGrid).assertNumber(6);
    }

    @Test
    void the_measures_ungrouped_take_six() {
        count("measures?group=none&year=" + Plan.YEAR, this::fillGrid).assertNumber(6);
    }

    @Test
    void opening_every_group_takes_the_rows_that_are_seen_and_nothing_else() {
        open("measures?year=" + Plan.YEAR);
        fillGrid();

        counter.count(() -> {
                    newRequest();
                    test(find(Button.class).withText("กางทั้งหมด").single()).click();
                    fillGrid();
                })
                .assertAtMost(3);
    }

    @Test
    void my_work_takes_six() {
        count("my-work?year=" + Plan.YEAR, this::seeCards).assertNumber(6);
    }

    @Test
    void the_matrix_takes_seven_and_one_more_to_be_compared_with_a_day() {
        count("matrix?year=" + Plan.YEAR, this::fillGrid).assertNumber(7);
        count("matrix?since=2026-01-01&year=" + Plan.YEAR, this::fillGrid).assertNumber(8);
    }

    @Test
    void the_plan_takes_four_and_one_more_to_be_compared_with_a_day() {
        signIn(admin, Role.ADMIN);
        count("plan?year=" + Plan.YEAR, this::fillGrid).assertNumber(4);
        count("plan?since=2026-01-01&year=" + Plan.YEAR, this::fillGrid).assertNumber(5);
    }

    @Test
    void the_dashboard_takes_ten() {
        count("dashboard?year=2568", () -> {}).assertNumber(10);
    }

    @Test
    void the_declines_with_one_of_them_open_take_nine() {
        count(
                        "declines?year=2568&indicator=9",
                        () -> assertThat(find(Article.class).all()).hasSize(1))
                .assertNumber(9);
    }

    @Test
    void the_coverage_map_takes_five() {
        count("coverage?year=" + Plan.YEAR, this::fillGrid).assertNumber(5);
    }

    @Test
    void the_years_take_four() {
        signIn(admin, Role.ADMIN);
        count(
                        "years",
                        () -> assertThat(find(Section.class)
                                        .withClassName("card")
                                        .all())
                                .hasSize(2))
                .assertNumber(4);
    }

    @Test
    void choosing_what_to_carry_on_takes_seven() {
        signIn(admin, Role.ADMIN);
        count("years/roll-over?from=" + Plan.YEAR, this::fillCards).assertNumber(7);
    }

    @Test
    void home_takes_as_many_as_the_view_that_it_leads_to() {
        count("", this::seeCards).assertNumber(6);
    }

    private Statements count(String address, Runnable fill) {
        return counter.count(() -> {
            open(address);
            fill.run();
        });
    }

    private void fillGrid() {
        assertThat(fill(find(Grid.class).single().getDataCommunicator())).isPositive();
    }

    private void fillCards() {
        assertThat(fill(find(VirtualList.class).single().getDataCommunicator())).isPositive();
    }

    private void seeCards() {
        assertThat(find(Article.class).all()).isNotEmpty();
    }

    /** Asks for the rows that a browser shows first. */
    private static int fill(DataCommunicator<?> rows) {
        rows.setViewportRange(0, 50);
        roundTrip();
        return rows.getItemCount();
    }
}
