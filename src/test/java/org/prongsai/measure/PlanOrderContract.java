package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Measures change places, the numbers in use and the gaps between them stay. */
abstract class PlanOrderContract extends PlanFixture {

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private ChangeablePlans plans;

    @Autowired
    private Renumbering renumbering;

    private long a;
    private long b;
    private long c;
    private long d;

    @BeforeEach
    void layOut() {
        a = create(plan(1));
        b = create(plan(2));
        c = create(plan(5));
        d = create(plan(9));
    }

    @Test
    void a_measure_moves_down_by_one() {
        move(b, 1);

        assertThat(numbers()).isEqualTo(Map.of(1, a, 2, c, 5, b, 9, d));
        assertThat(audited("number", 2, 5)).isOne();
        assertThat(audited("number", 5, 2)).isOne();
    }

    @Test
    void a_measure_moves_up_and_no_further_than_to_the_top() {
        move(c, -7);

        assertThat(numbers()).isEqualTo(Map.of(1, c, 2, a, 5, b, 9, d));
    }

    @Test
    void the_last_stays_where_it_is_when_moved_down() {
        var before = database.rows("audit_entry");
        move(d, 1);

        assertThat(numbers()).isEqualTo(Map.of(1, a, 2, b, 5, c, 9, d));
        assertThat(database.rows("audit_entry")).isEqualTo(before);
    }

    @Test
    void a_measure_is_put_before_or_behind_another() {
        place(d, b, false);
        assertThat(numbers()).isEqualTo(Map.of(1, a, 2, d, 5, b, 9, c));

        place(a, c, true);
        assertThat(numbers()).isEqualTo(Map.of(1, d, 2, b, 5, c, 9, a));

        place(d, b, false);
        place(d, d, true);
        assertThat(numbers()).isEqualTo(Map.of(1, d, 2, b, 5, c, 9, a));
    }

    @Test
    void a_retired_measure_keeps_its_number_and_is_passed_over() {
        retire(b, "ซ้ำ");

        move(a, 1);

        assertThat(numbers()).isEqualTo(Map.of(1, c, 2, b, 5, a, 9, d));
        assertRefused("measure.refused.gone", () -> move(b, 1));
        assertRefused("measure.refused.gone", () -> place(a, b, true));
    }

    @Test
    void who_has_not_seen_the_latest_order_moves_nothing() {
        move(a, 1);

        assertThatThrownBy(() -> Acting.as(admin, () -> order.move(a, 0, 1)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(numbers()).isEqualTo(Map.of(1, b, 2, a, 5, c, 9, d));
    }

    /** They overlap in part only, so that the second would give one measure the number that another one has by now. */
    @Test
    void of_two_who_read_the_order_and_move_measures_the_second_is_told() {
        var seen = atOnce.in(() -> plans.beside(a));
        move(a, 1);

        assertThatThrownBy(() -> atOnce.in(() -> renumber(seen.subList(1, 3).reversed())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> atOnce.in(() -> renumber(seen.subList(0, 2))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(numbers()).isEqualTo(Map.of(1, b, 2, a, 5, c, 9, d));
    }

    private boolean renumber(List<Measure> line) {
        renumbering.moveToEnd(line);
        return true;
    }

    @Test
    void a_measure_is_found_by_its_new_number() {
        jdbc.sql("update measure set title = 'ก', search_text = 'ก'").update();
        move(a, 3);

        assertThat(rows(MeasureFilter.ofYear(YEAR).containing("9"), ALL)).containsExactly("9/0");
    }

    @Test
    void a_row_of_a_paper_follows_the_measure_to_which_it_was_attached() {
        jdbc.sql("""
                insert into quarantined_line (id, fiscal_year, content_hash, line_number, file_name, written, state,
                    measure_number, version)
                values (1, ?, 'x', 1, 'file', 'text', 'ATTACHED', 2, 0)
                """).param(YEAR).update();

        move(b, 2);

        assertThat(database.rows("quarantined_line where measure_number = 9")).isOne();
    }

    private void move(long measure, int places) {
        var version = stored(measure).version();
        Acting.as(admin, () -> order.move(measure, version, places));
    }

    private void place(long measure, long other, boolean behind) {
        var version = stored(measure).version();
        Acting.as(admin, () -> order.place(measure, version, other, behind));
    }
}
