package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** One measure followed through the years, wherever one begins to look. */
abstract class MeasureLineContract extends MeasureFixture {

    @Autowired
    private RollOver rollOver;

    @Autowired
    private StatementCounter counter;

    @Test
    void a_measure_is_found_in_every_year_from_each_of_them() {
        var first = register.add(measure(7).ledBy(3).supportedBy(4));
        register.status(first, 3, AssignmentStatus.COMPLETED);
        register.add(measure(8).ledBy(3));
        register.add(measure(7).of(YEAR + 1));
        var second = carryOn(YEAR, first);
        var third = carryOn(YEAR + 1, second);

        for (var id : new long[] {first, second, third}) {
            assertThat(reading(() -> measures.line(id)))
                    .containsExactly(
                            new MeasureInYear(first, YEAR, 7, AssignmentStatus.IN_PROGRESS),
                            new MeasureInYear(second, YEAR + 1, 8, AssignmentStatus.NOT_STARTED),
                            new MeasureInYear(third, YEAR + 2, 8, AssignmentStatus.NOT_STARTED));
        }
    }

    @Test
    void a_measure_of_one_year_stands_alone_and_one_that_is_gone_is_nowhere() {
        var alone = register.add(measure(1));

        assertThat(reading(() -> measures.line(alone)))
                .containsExactly(new MeasureInYear(alone, YEAR, 1, AssignmentStatus.NOT_STARTED));
        assertThat(reading(() -> measures.line(4711))).isEmpty();
    }

    @Test
    void following_a_measure_takes_three_statements() {
        var first = register.add(measure(1).ledBy(3));
        carryOn(YEAR, first);

        counter.count(() -> reading(() -> measures.line(first))).assertNumber(3);
    }

    private long carryOn(int from, long measure) {
        var admin = people.add("admin" + measure, Set.of(Role.ADMIN));
        var result = Acting.as(admin, () -> rollOver.start(from, Set.of(measure)));
        return result.measures().getFirst().id();
    }
}
