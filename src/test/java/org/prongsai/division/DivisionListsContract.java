package org.prongsai.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.CellProblem;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.ListLine.Effect;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.Lists;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

abstract class DivisionListsContract {

    private static final SheetWords WORDS = Lists.divisions();
    private static final String HEAD = "ชื่อหน่วยงาน,ชื่อภาษาอังกฤษ,ลำดับ";

    @Autowired
    private DivisionLists lists;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    private String admin;

    @BeforeEach
    void clear() {
        database.clear();
        admin = people.admin();
    }

    @Test
    void a_list_adds_and_changes_and_leaves_the_rest() {
        var table = Lists.table(
                WORDS, HEAD, "กองการศึกษา,Education,", "กองช่าง,Works,๘", "งานบริหารงานบุคคล,,3", "กองคลัง");

        var preview = preview(table);

        assertThat(preview.lines())
                .extracting(ListLine::effect)
                .containsExactly(Effect.NEW, Effect.CHANGED, Effect.CHANGED, Effect.SAME);
        assertThat(preview.lines().get(1).changes())
                .containsExactly(
                        new FieldChange("ENGLISH", "Public Works Division", "Works"),
                        new FieldChange("POSITION", "3", "8"));
        apply(table);
        assertThat(Acting.as(admin, divisions::all))
                .hasSize(9)
                .filteredOn(one -> one.id() == 3 || one.id() == 8 || one.id() > 8)
                .extracting(one -> one.name().en(), DivisionView::position)
                .containsExactlyInAnyOrder(
                        tuple("Works", 8), tuple("Personnel Administration Section", 3), tuple("Education", 9));
        assertThat(database.rows("audit_entry where object_type = 'division' and division_id is not null"))
                .isEqualTo(3);
        assertThat(database.rows("audit_entry where object_type = 'divisionList' and action = 'IMPORTED'"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void the_present_list_comes_back_without_a_change(SheetFormat format) {
        var file = Acting.as(admin, () -> lists.export(format, WORDS));
        var written = database.rows("audit_entry");

        var table = Lists.table(WORDS, "x" + format.extension(), file);
        var done = apply(table);

        assertThat(done.count(Effect.SAME)).isEqualTo(8);
        assertThat(database.rows("audit_entry")).isEqualTo(written).isOne();
    }

    @Test
    void the_same_list_again_changes_nothing() {
        var table = Lists.table(WORDS, HEAD, "กองการศึกษา,Education,", "กองช่าง,Works,");
        apply(table);
        var written = database.rows("audit_entry");

        assertThat(apply(table).isImportable()).isFalse();

        assertThat(database.rows("audit_entry")).isEqualTo(written);
        assertThat(database.rows("division where version > 0")).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "กอง ช่าง,,              | list.problem.near",
                "กองช้าง,,               | list.problem.near",
                "=1+1,x,0                | divisions.problem.position",
                "กองการศึกษา,,1000       | divisions.problem.position",
                "กองการศึกษา,,สาม        | divisions.problem.position",
                "กองการศึกษา,,4          | divisions.problem.taken",
                ",Nameless,               | list.problem.missing"
            })
    void a_refused_row_keeps_the_whole_list_out(String row, String why) {
        var table = Lists.table(WORDS, HEAD, row, "กองยุทธศาสตร์,Strategy,");

        var refused = preview(table).lines().getFirst();

        assertThat(refused.problems()).extracting(CellProblem::messageKey).containsExactly(why);
        assertThatThrownBy(() -> apply(table)).isInstanceOf(RefusedException.class);
        assertThat(database.rows("division")).isEqualTo(8);
        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void a_name_that_stands_there_twice_or_is_too_long_is_refused() {
        var table = Lists.table(WORDS, HEAD, "กองการศึกษา,,", "กองการศึกษา,,", "ก".repeat(201));

        assertThat(preview(table).lines().stream().flatMap(line -> line.problems().stream()))
                .containsExactly(
                        new CellProblem("NAME", "list.problem.twice", List.of("2")),
                        new CellProblem("NAME", "list.problem.long", List.of("200")));
    }

    @Test
    void what_was_seen_is_imported_or_nothing() {
        var table = Lists.table(WORDS, HEAD, "กองช่าง,Works,");
        var seen = preview(table).fingerprint();
        apply(Lists.table(WORDS, HEAD, "กองช่าง,Engineering,"));

        assertThatThrownBy(() -> Acting.as(admin, () -> lists.apply(table, seen, "units.csv")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private ListPreview preview(SheetTable table) {
        return Acting.as(admin, () -> lists.preview(table));
    }

    private ListPreview apply(SheetTable table) {
        return Acting.as(admin, () -> lists.apply(table, lists.preview(table).fingerprint(), "units.csv"));
    }
}
