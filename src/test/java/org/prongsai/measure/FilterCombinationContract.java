package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.testing.TestClock;

/** Every combination of filters against the same question asked of a list in memory. */
abstract class FilterCombinationContract extends MeasureFixture {

    private static final LocalDate[] ENDS = {
        TestClock.TODAY.minusDays(1), TestClock.TODAY, TestClock.TODAY.plusDays(30), TestClock.TODAY.plusDays(31)
    };

    private record Part(
            int number,
            long division,
            AssignmentStatus status,
            int indicator,
            LocalDate end,
            boolean led,
            String title) {}

    private final List<Part> parts = new ArrayList<>();

    @Test
    void every_combination_of_filters_finds_the_rows_that_meet_all_of_them() {
        layOut();
        var filters = allFilters();

        for (var filter : filters) {
            var expected = parts.stream()
                    .filter(meets(filter))
                    .map(part -> part.number + "/" + part.division)
                    .toList();
            assertThat(rows(filter, ALL)).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(reading(() -> measures.count(filter))).as("%s", filter).isEqualTo(expected.size());
        }
        assertThat(filters).hasSize(3 * 5 * 3 * 3 * 2 * 2 * 2);
    }

    private void layOut() {
        for (var status : AssignmentStatus.values()) {
            for (var end : ENDS) {
                var number = parts.size() / 2 + 1;
                var led = number % 3 != 0;
                var indicator = number % 2 == 0 ? 9 : 1;
                var title = number % 5 < 2 ? "แผนปี ๒๕๖๙" : "อบรม";
                var plan = measure(number).titled(title).answering(indicator).until(end);
                var id = register.add(led ? plan.ledBy(3).supportedBy(4) : plan.supportedBy(3, 4));
                for (var division : new long[] {3, 4}) {
                    register.status(id, division, status);
                    parts.add(new Part(number, division, status, indicator, end, led, title));
                }
            }
        }
    }

    private static List<MeasureFilter> allFilters() {
        var filters = new ArrayList<MeasureFilter>();
        for (var division : new Long[] {null, 3L, 5L}) {
            for (var status : withNull(AssignmentStatus.values())) {
                for (var indicator : new Integer[] {null, 9, 10}) {
                    for (var urgency : withNull(Urgency.values())) {
                        for (var i = 0; i < 8; i++) {
                            var text = (i & 4) == 0 ? "" : "ปี 2569";
                            filters.add(new MeasureFilter(
                                    YEAR,
                                    setOf(division),
                                    Set.of(),
                                    setOf(status),
                                    setOf(indicator),
                                    Set.of(),
                                    setOf(urgency),
                                    null,
                                    flags(i),
                                    text,
                                    null));
                        }
                    }
                }
            }
        }
        return filters;
    }

    private static <T> Set<T> setOf(T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Set<Flag> flags(int bits) {
        var flags = EnumSet.noneOf(Flag.class);
        if ((bits & 1) != 0) {
            flags.add(Flag.UNOWNED);
        }
        if ((bits & 2) != 0) {
            flags.add(Flag.UNFINISHED);
        }
        return flags;
    }

    private static <T> List<T> withNull(T[] values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static Predicate<Part> meets(MeasureFilter filter) {
        return part -> allows(filter.divisions(), part.division)
                && allows(filter.statuses(), part.status)
                && allows(filter.indicators(), part.indicator)
                && (filter.urgencies().isEmpty()
                        || filter.urgencies().stream().anyMatch(urgency -> isUrgent(urgency, part)))
                && (!filter.flags().contains(Flag.UNOWNED) || !part.led)
                && (!filter.flags().contains(Flag.UNFINISHED) || !part.status.isFinished())
                && (filter.text().isEmpty() || part.title.contains("๒๕๖๙"));
    }

    private static <T> boolean allows(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean isUrgent(Urgency urgency, Part part) {
        return urgency == Urgency.OVERDUE
                ? Deadline.isOverdue(part.status, part.end, TestClock.TODAY)
                : Deadline.isDueSoon(part.status, part.end, TestClock.TODAY);
    }
}
