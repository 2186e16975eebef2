package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;

/** However a stretch of the grouped list is read, it is the groups one after the other, each as it is by itself. */
abstract class GroupedPagesContract extends MeasureFixture {

    private static final MeasureFilter YEAR_ROWS = MeasureFilter.ofYear(YEAR);
    private static final List<String> ORDERS =
            List.of("none", "division", "number", "period", "status", "indicator", "changed");

    @Autowired
    private GroupedMeasures grouped;

    private String head;

    @BeforeEach
    void layOut() {
        var random = new Random(YEAR);
        head = people.head(4, 8);
        for (var number = 1; number <= 9; number++) {
            var supporting = new HashSet<>(Set.of(3L, 4L));
            supporting.remove(3L + random.nextInt(3));
            var id = register.add(measure(number)
                    .answering(1 + random.nextInt(10))
                    .ledBy(8)
                    .supportedBy(supporting.stream().mapToLong(Long::longValue).toArray())
                    .until(LocalDate.of(2026, 1 + random.nextInt(3), 28)));
            register.status(id, 8, AssignmentStatus.values()[random.nextInt(4)]);
            if (random.nextBoolean()) {
                Acting.as(head, () -> evidence.addAddress(register.part(id, 8), "https://example.go.th/1", ""));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_every_measure_has_parts(boolean heads) {
        for (var order : ORDERS) {
            assertPages(heads ? head : reader, sort(order));
            assertPages(heads ? head : reader, sort(order).descending());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_nobody_takes_part_in_some(boolean heads) {
        register.add(measure(20).answering(9));
        register.add(measure(21).answering(2));
        for (var order : ORDERS) {
            assertPages(heads ? head : reader, sort(order));
            assertPages(heads ? head : reader, sort(order).descending());
        }
    }

    private static Sort sort(String order) {
        return order.equals("none") ? Sort.unsorted() : Sort.by(order);
    }

    private void assertPages(String user, Sort sort) {
        for (var grouping : List.of(Grouping.DIVISION, Grouping.MEASURE)) {
            for (var filter : List.of(YEAR_ROWS, YEAR_ROWS.inStatus(AssignmentStatus.NOT_STARTED))) {
                var expected = groupByGroup(user, filter, grouping, sort);
                for (var size : new int[] {2, 5, 100}) {
                    assertThat(pages(user, filter, grouping, size, sort))
                            .as("%s by %s, %s at a time, %s", filter, grouping, size, sort)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private List<String> groupByGroup(String user, MeasureFilter filter, Grouping grouping, Sort sort) {
        var rows = new ArrayList<String>();
        for (var group :
                Acting.as(user, () -> grouped.overview(filter, grouping)).groups()) {
            var one = grouping == Grouping.DIVISION
                    ? filter.ofDivision(group.id())
                    : filter.ofMeasures(Set.of(group.id()));
            var page = Acting.as(user, () -> grouped.rows(one, grouping, 0, 100, sort));
            assertThat(page).hasSize((int) group.rows());
            page.forEach(row -> rows.add(name(row)));
        }
        return rows;
    }

    private List<String> pages(String user, MeasureFilter filter, Grouping grouping, int size, Sort sort) {
        var rows = new ArrayList<String>();
        var page = List.<MeasureRow>of();
        do {
            var offset = rows.size();
            page = Acting.as(user, () -> grouped.rows(filter, grouping, offset, size, sort));
            page.forEach(row -> rows.add(name(row)));
        } while (!page.isEmpty());
        return rows;
    }

    private static String name(MeasureRow row) {
        return row.number() + "/" + row.divisionId();
    }
}
