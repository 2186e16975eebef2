package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody has the list as she likes it, and only she. */
abstract class ListLayoutsContract {

    private static final ListSettings WIDE = new ListSettings(
            Density.COMFORTABLE,
            false,
            List.of(new ColumnSetting("title", true, 400), new ColumnSetting("changed", false, null)));

    @Autowired
    private ListLayouts layouts;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    private String somebody;

    @BeforeEach
    void startEmpty() {
        database.clear();
        somebody = people.head(3);
    }

    @Test
    void to_begin_with_everybody_has_the_usual_list() {
        assertThat(Acting.as(somebody, layouts::mine)).isEqualTo(ListSettings.USUAL);
    }

    @Test
    void what_somebody_has_arranged_comes_back_to_her_alone() {
        Acting.as(somebody, () -> layouts.save(WIDE));
        var other = people.admin();

        assertThat(Acting.as(somebody, layouts::mine)).isEqualTo(WIDE);
        assertThat(Acting.as(other, layouts::mine)).isEqualTo(ListSettings.USUAL);
    }

    @Test
    void the_latest_arrangement_replaces_the_one_before() {
        Acting.as(somebody, () -> layouts.save(WIDE));
        Acting.as(somebody, () -> layouts.save(WIDE.withDensity(Density.COMPACT)));
        Acting.as(somebody, () -> layouts.save(ListSettings.USUAL));

        assertThat(Acting.as(somebody, layouts::mine)).isEqualTo(ListSettings.USUAL);
        assertThat(database.rows("list_layout")).isOne();
        assertThat(database.rows("audit_entry where object_type = 'listLayout'"))
                .isEqualTo(3);
    }

    @Test
    void what_changes_nothing_writes_nothing() {
        Acting.as(somebody, () -> layouts.save(ListSettings.USUAL));
        Acting.as(somebody, () -> layouts.save(WIDE));
        Acting.as(somebody, () -> layouts.save(WIDE));

        assertThat(database.rows("audit_entry where object_type = 'listLayout'"))
                .isOne();
    }

    @Test
    void keeping_it_takes_four_statements() {
        assertThat(counter.count(() -> Acting.as(somebody, () -> layouts.save(WIDE)))
                        .number())
                .isEqualTo(4);
        assertThat(counter.count(() -> Acting.as(somebody, () -> layouts.save(WIDE.withShortcuts(true))))
                        .number())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a column", "<b>", "x; drop table"})
    void what_names_no_column_is_taken_for_none(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ColumnSetting(key, true, null));
    }

    @Test
    void widths_stay_within_reason() {
        assertThat(new ColumnSetting("title", true, -5).width()).isEqualTo(30);
        assertThat(new ColumnSetting("title", true, 1_000_000).width()).isEqualTo(2_000);
    }

    @Test
    void there_are_thirty_columns_at_most() {
        var column = new ColumnSetting("title", true, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListSettings.USUAL.withColumns(Collections.nCopies(31, column)));
    }
}
