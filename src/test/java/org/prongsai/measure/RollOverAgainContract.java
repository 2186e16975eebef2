package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.RolledOver.Outcome;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;

/** Carrying on a second time, at the same time, or where it must not be. */
abstract class RollOverAgainContract extends RollOverFixture {

    @Test
    void doing_it_twice_adds_nothing_and_says_so() {
        start(first);
        var audited = database.rows("audit_entry");

        var again = start(first, second);

        assertThat(again.measures())
                .extracting(RolledOver::outcome)
                .containsExactly(Outcome.ALREADY_THERE, Outcome.ADDED);
        assertThat(again.measures().getFirst().newNumber()).isEqualTo(1);
        assertThat(database.rows("measure where fiscal_year = " + NEXT)).isEqualTo(2);
        assertThat(database.rows("audit_entry")).isEqualTo(audited + 1);
        assertThat(plan().open()).isEmpty();
    }

    @Test
    void two_administrators_at_once_carry_each_measure_on_once() {
        var other = people.add("other", Set.of(Role.ADMIN));

        var results = Stream.of(admin, other)
                .map(who -> CompletableFuture.supplyAsync(() ->
                        Acting.as(who, () -> rollOver.start(YEAR, Set.of(first, second)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(database.rows("measure where fiscal_year = " + NEXT)).isEqualTo(2);
        assertThat(database.rows("assignment")).isEqualTo(2 * 4);
        assertThat(results.stream().mapToLong(r -> r.count(Outcome.ADDED))).containsExactlyInAnyOrder(2L, 0L);
        assertThat(results.stream().mapToLong(r -> r.count(Outcome.ALREADY_THERE)))
                .containsExactlyInAnyOrder(0L, 2L);
    }

    @Test
    void what_is_no_measure_of_the_year_is_counted_and_left_alone() {
        var elsewhere = register.add(measure(9).of(2567));

        var result = start(first, elsewhere, 4711);

        assertThat(result.gone()).isEqualTo(2);
        assertThat(result.measures()).hasSize(1);
    }

    @Test
    void a_closed_year_takes_nothing_and_can_be_carried_on_itself() {
        register.year(NEXT, YearState.CLOSED);
        assertRefused("year.refused.closed", () -> start(first));
        assertRefused("year.refused.closed", this::plan);
        assertThat(database.rows("measure where fiscal_year = " + NEXT)).isZero();

        register.year(NEXT, YearState.OPEN);
        register.year(YEAR, YearState.CLOSED);

        assertThat(start(first).count(Outcome.ADDED)).isOne();
    }

    @Test
    void a_year_that_is_not_kept_is_refused() {
        assertRefused("year.refused.unknown", () -> Acting.as(admin, () -> rollOver.plan(2500)));
        assertRefused("year.refused.unknown", () -> Acting.as(admin, () -> rollOver.start(2500, Set.of())));
    }

    @Test
    void choosing_nothing_adds_the_year_and_nothing_else() {
        assertThat(start().measures()).isEmpty();

        assertThat(database.rows("fiscal_year where be_year = " + NEXT)).isOne();
        assertThat(database.rows("measure")).isEqualTo(2);
    }
}
