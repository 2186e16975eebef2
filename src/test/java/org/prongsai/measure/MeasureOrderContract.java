package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Orders and pages of the list. */
abstract class MeasureOrderContract extends MeasureFixture {

    private static final MeasureFilter YEAR_ROWS = MeasureFilter.ofYear(YEAR);

    @BeforeEach
    void layOut() {
        var first = register.add(measure(1).answering(9).ledBy(8).supportedBy(2).until(LocalDate.of(2026, 3, 31)));
        var second = register.add(measure(2).answering(10, 1).ledBy(3).until(LocalDate.of(2026, 2, 28)));
        register.add(measure(3).ledBy(3).until(LocalDate.of(2026, 6, 30)));
        register.add(measure(4).answering(2).until(LocalDate.of(2026, 1, 31)));
        var head = people.head(2, 3, 8);
        Acting.as(head, () -> report(register.part(second, 3), IN_PROGRESS));
        clock.advance(Duration.ofMinutes(1));
        Acting.as(head, () -> report(register.part(first, 8), COMPLETED));
        Acting.as(head, () -> evidence.addAddress(register.part(first, 8), "https://example.go.th/1", ""));
    }

    private void report(long part, AssignmentStatus status) {
        assignments.report(new StatusChange(part, 0, status, "ทำแล้ว", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "division,  ASC,  1/2 2/3 3/3 1/8 4/0",
        "division,  DESC, 1/8 2/3 3/3 1/2 4/0",
        "number,    ASC,  1/2 1/8 2/3 3/3 4/0",
        "number,    DESC, 4/0 3/3 2/3 1/2 1/8",
        "period,    ASC,  4/0 2/3 1/2 1/8 3/3",
        "period,    DESC, 3/3 1/2 1/8 2/3 4/0",
        "status,    ASC,  1/2 3/3 2/3 1/8 4/0",
        "status,    DESC, 1/8 2/3 1/2 3/3 4/0",
        "indicator, ASC,  2/3 4/0 1/2 1/8 3/3",
        "indicator, DESC, 1/2 1/8 4/0 2/3 3/3",
        "changed,   ASC,  4/0 1/2 3/3 2/3 1/8",
        "changed,   DESC, 1/8 2/3 4/0 1/2 3/3"
    })
    void rows_come_in_the_order_asked_for_and_what_nobody_has_reported_on_is_oldest(
            String property, Sort.Direction direction, String expected) {
        assertThat(sorted(Sort.by(direction, property))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "searchText", "m.id desc; drop table measure", ""})
    void an_order_that_nobody_offers_is_ignored(String property) {
        var sort = property.isEmpty() ? Sort.unsorted() : Sort.by(property);

        assertThat(sorted(sort)).isEqualTo("4/0 1/2 2/3 3/3 1/8");
    }

    @Test
    void two_orders_count_one_after_the_other() {
        assertThat(sorted(Sort.by(Sort.Order.desc("division"), Sort.Order.desc("number"))))
                .isEqualTo("1/8 3/3 2/3 1/2 4/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"division", "number", "period", "status", "indicator", "evidence", "changed", "none"})
    void pages_have_neither_duplicates_nor_holes(String property) {
        for (var number = 10; number < 20; number++) {
            register.add(measure(number).answering(9).ledBy(3).supportedBy(4));
        }
        var whole = rows(YEAR_ROWS, PageRequest.of(0, 100, Sort.by(property)));
        var pages = new ArrayList<String>();

        for (var page = 0; page < 9; page++) {
            pages.addAll(rows(YEAR_ROWS, PageRequest.of(page, 3, Sort.by(property))));
        }

        assertThat(pages).isEqualTo(whole).hasSize(25).doesNotHaveDuplicates();
        assertThat(rows(YEAR_ROWS, PageRequest.of(9, 3))).isEmpty();
    }

    private String sorted(Sort sort) {
        return String.join(" ", rows(YEAR_ROWS, PageRequest.of(0, 100, sort)));
    }
}
