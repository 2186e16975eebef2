package org.prongsai.measure;

import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Two measures of a year, one of them partly reported, and an administrator who carries them on. */
abstract class RollOverFixture extends MeasureFixture {

    static final int NEXT = YEAR + 1;

    @Autowired
    RollOver rollOver;

    String admin;
    long first;
    long second;

    @BeforeEach
    void layOut() {
        admin = people.admin();
        first = register.add(measure(1)
                .titled("แผนป้องกัน")
                .about(7)
                .inSteps("วางแผน", "ลงมือ")
                .during(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28))
                .answering("E1", 6)
                .guessing("I10", 4)
                .answering(9)
                .ledBy(3)
                .supportedBy(4, 5));
        second = register.add(measure(2).titled("อบรม").answering("I30", 5).supportedBy(4));
        register.status(first, 3, AssignmentStatus.COMPLETED);
    }

    RollOverPlan plan() {
        return Acting.as(admin, () -> rollOver.plan(YEAR));
    }

    RollOverResult start(long... chosen) {
        return Acting.as(
                admin, () -> rollOver.start(YEAR, Arrays.stream(chosen).boxed().collect(Collectors.toSet())));
    }

    static long idOf(RollOverResult result, int number) {
        return result.measures().stream()
                .filter(m -> m.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
