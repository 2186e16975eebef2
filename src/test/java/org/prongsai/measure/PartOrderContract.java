package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Orders of a year in which every measure has parts, against the same orders in memory. */
abstract class PartOrderContract extends MeasureFixture {

    private static final MeasureFilter YEAR_ROWS = MeasureFilter.ofYear(YEAR);
    private static final Comparator<MeasureRow> DIVISION =
            Comparator.comparing(MeasureRow::divisionId).thenComparing(MeasureRow::number);
    private static final Comparator<MeasureRow> NUMBER =
            Comparator.comparing(MeasureRow::number).thenComparing(MeasureRow::divisionId);

    /** The divisions that migrations bring are numbered in their order. */
    private static final Map<String, Comparator<MeasureRow>> ORDERS = Map.of(
            "division", DIVISION,
            "number", NUMBER,
            "period", Comparator.comparing(MeasureRow::periodEnd).thenComparing(NUMBER),
            "status", Comparator.comparing(MeasureRow::status).thenComparing(DIVISION),
            "indicator",
                    Comparator.comparing((MeasureRow row) -> row.indicators().getFirst())
                            .thenComparing(DIVISION));

    @BeforeEach
    void layOut() {
        var random = new Random(YEAR);
        var head = people.head(2, 3, 8);
        for (var number = 1; number <= 12; number++) {
            var end = LocalDate.of(2026, 1 + random.nextInt(3), 28);
            var id = register.add(measure(number)
                    .answering(1 + random.nextInt(10))
                    .ledBy(8)
                    .supportedBy(2, 3)
                    .until(end));
            for (var division : new long[] {2, 3, 8}) {
                register.status(id, division, AssignmentStatus.values()[random.nextInt(4)]);
            }
            clock.advance(Duration.ofMinutes(1));
            Acting.as(head, () -> evidence.addAddress(register.part(id, 3), "https://example.go.th/1", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"division", "number", "period", "status", "indicator"})
    void an_order_is_the_same_forwards_and_backwards(String property) {
        var expected = page(0, 100, Sort.unsorted()).stream()
                .sorted(ORDERS.get(property))
                .map(PartOrderContract::name)
                .toList();

        assertThat(page(0, 100, Sort.by(property)).stream().map(PartOrderContract::name))
                .isEqualTo(expected)
                .hasSize(36);
        assertThat(page(0, 100, Sort.by(property).descending()).stream().map(PartOrderContract::name))
                .isEqualTo(expected.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"division", "number", "period", "status", "indicator", "changed", "none"})
    void pages_have_neither_duplicates_nor_holes(String property) {
        var pages = new ArrayList<String>();
        for (var page = 0; page < 6; page++) {
            page(page, 7, Sort.by(property)).forEach(row -> pages.add(name(row)));
        }
        var whole = page(0, 100, Sort.by(property)).stream().map(PartOrderContract::name);

        assertThat(pages).containsExactlyElementsOf(whole.toList()).hasSize(36).doesNotHaveDuplicates();
    }

    @Test
    void the_latest_change_comes_first_and_what_nobody_has_reported_on_last() {
        var id = register.add(measure(20).ledBy(3));
        Acting.as(
                "head2",
                () -> assignments.report(
                        new StatusChange(register.part(id, 3), 0, AssignmentStatus.IN_PROGRESS, "", "")));

        var rows = page(0, 100, Sort.by("changed").descending());

        assertThat(rows.getFirst().number()).isEqualTo(20);
        assertThat(rows.subList(1, 37)).allMatch(row -> row.changedAt() == null);
    }

    private List<MeasureRow> page(int page, int size, Sort sort) {
        return reading(() -> measures.page(YEAR_ROWS, PageRequest.of(page, size, sort)));
    }

    private static String name(MeasureRow row) {
        return row.number() + "/" + row.divisionId();
    }
}
