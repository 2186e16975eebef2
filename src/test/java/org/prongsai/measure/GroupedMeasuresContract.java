package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;

/** The list by division and by measure: what is counted, and that its rows come in the order of its groups. */
abstract class GroupedMeasuresContract extends MeasureFixture {

    private static final MeasureFilter ALL_ROWS = MeasureFilter.ofYear(YEAR);

    @Autowired
    private GroupedMeasures grouped;

    private String manager;
    private String head;

    @BeforeEach
    void layOut() {
        var first = register.add(measure(1).titled("แผน").answering(1).ledBy(3).supportedBy(4, 8));
        register.status(first, 3, AssignmentStatus.COMPLETED);
        register.add(measure(2).titled("อบรม").answering(9).supportedBy(4).until(TestClock.TODAY.minusDays(1)));
        register.add(measure(3).titled("ตรวจ"));
        register.add(measure(4).titled("ทบทวน").ledBy(8));
        manager = people.add("reader", Set.of());
        head = people.head(8, 4);
    }

    @Test
    void divisions_come_in_their_order_with_what_they_have_to_do() {
        assertThat(groups(manager, ALL_ROWS, Grouping.DIVISION))
                .containsExactly("- 1/0/0", "กองช่าง 1/1/0", "กองคลัง 2/0/1", "งานบริหารงานบุคคล 2/0/0");
    }

    @Test
    void whoever_heads_divisions_finds_them_first() {
        assertThat(groups(head, ALL_ROWS, Grouping.DIVISION))
                .containsExactly("กองคลัง 2/0/1", "งานบริหารงานบุคคล 2/0/0", "- 1/0/0", "กองช่าง 1/1/0");
        assertThat(Acting.as(head, () -> grouped.overview(ALL_ROWS, Grouping.DIVISION))
                        .headed())
                .containsExactlyInAnyOrder(4L, 8L);
    }

    @Test
    void measures_come_by_number_with_how_far_their_divisions_are() {
        assertThat(groups(head, ALL_ROWS, Grouping.MEASURE))
                .containsExactly("1. แผน 3/1/0", "2. อบรม 1/0/1", "3. ตรวจ 1/0/0", "4. ทบทวน 1/0/0");
    }

    @Test
    void groups_count_what_the_filter_lets_through() {
        assertThat(groups(manager, ALL_ROWS.answering(1), Grouping.DIVISION))
                .containsExactly("กองช่าง 1/1/0", "กองคลัง 1/0/0", "งานบริหารงานบุคคล 1/0/0");
        assertThat(groups(manager, ALL_ROWS.ofDivision(4).containing("อบ"), Grouping.MEASURE))
                .containsExactly("2. อบรม 1/0/1");
        assertThat(groups(manager, MeasureFilter.NONE, Grouping.DIVISION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void measures_and_rows_are_counted_however_they_are_grouped(Grouping grouping) {
        assertCounts(ALL_ROWS, grouping, 4, 6);
        assertCounts(ALL_ROWS.ofDivision(4), grouping, 2, 2);
        assertCounts(ALL_ROWS.ofDivision(MeasureFilter.NOBODY), grouping, 1, 1);
        assertCounts(ALL_ROWS.answering(1, 9), grouping, 2, 4);
        assertCounts(MeasureFilter.NONE, grouping, 0, 0);
    }

    private void assertCounts(MeasureFilter filter, Grouping grouping, long measures, long rows) {
        var overview = Acting.as(manager, () -> grouped.overview(filter, grouping));

        assertThat(overview.measures()).isEqualTo(measures);
        assertThat(overview.rows()).isEqualTo(rows);
    }

    @Test
    void rows_come_group_after_group_and_within_a_group_in_the_order_asked_for() {
        var latestFirst = Sort.by(Sort.Direction.DESC, "number");

        assertThat(rows(manager, Grouping.DIVISION, 0, 50, latestFirst))
                .containsExactly("3/0", "1/3", "2/4", "1/4", "4/8", "1/8");
        assertThat(rows(head, Grouping.DIVISION, 0, 50, latestFirst))
                .containsExactly("2/4", "1/4", "4/8", "1/8", "3/0", "1/3");
        assertThat(rows(head, Grouping.MEASURE, 0, 50, Sort.by(Sort.Direction.DESC, "division")))
                .containsExactly("1/8", "1/4", "1/3", "2/4", "3/0", "4/8");
        assertThat(rows(head, Grouping.NONE, 0, 50, latestFirst))
                .containsExactly("4/8", "3/0", "2/4", "1/3", "1/4", "1/8");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 50})
    void rows_are_read_from_any_place_on(int size) {
        for (var grouping : Grouping.values()) {
            var whole = rows(head, grouping, 0, 50, Sort.by("period"));
            var pieces = new ArrayList<String>();
            for (var offset = 0; offset < whole.size(); offset += size) {
                pieces.addAll(rows(head, grouping, offset, size, Sort.by("period")));
            }
            assertThat(pieces).isEqualTo(whole).hasSize(6);
            assertThat(rows(head, grouping, 3, 50, Sort.by("period"))).isEqualTo(whole.subList(3, 6));
        }
    }

    @Test
    void a_division_without_the_role_of_a_head_does_not_come_first() {
        var former = people.add("former", Set.of(), 4);

        assertThat(groups(former, ALL_ROWS, Grouping.DIVISION)).first().isEqualTo("- 1/0/0");
    }

    private List<String> groups(String reader, MeasureFilter filter, Grouping grouping) {
        return Acting.as(reader, () -> grouped.overview(filter, grouping)).groups().stream()
                .map(GroupedMeasuresContract::inWords)
                .toList();
    }

    private static String inWords(MeasureGroup group) {
        var name = group.measure() != null
                ? group.measure()
                : group.division() == null ? "-" : group.division().th();
        return "%s %d/%d/%d".formatted(name, group.rows(), group.completed(), group.overdue());
    }

    private List<String> rows(String reader, Grouping grouping, long offset, int size, Sort sort) {
        return Acting.as(reader, () -> grouped.rows(ALL_ROWS, grouping, offset, size, sort)).stream()
                .map(row -> row.number() + "/" + (row.divisionId() == null ? 0 : row.divisionId()))
                .toList();
    }
}
