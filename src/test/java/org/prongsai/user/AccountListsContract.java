package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.Role;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.CellProblem;
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

abstract class AccountListsContract {

    private static final SheetWords WORDS = Lists.users();
    private static final String HEAD = "ชื่อผู้ใช้,ชื่อที่แสดง,บทบาท,หัวหน้าหน่วยงาน,สถานะ";
    private static final String NEW = "somchai,นายสมชาย ใจดี,หัวหน้าหน่วยงาน,กองช่าง; กองคลัง,";

    @Autowired
    private AccountLists lists;

    @Autowired
    private AccessDirectory directory;

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
        people.head(5);
        people.management();
        var table = Lists.table(WORDS, HEAD, NEW, "head5,ขวัญ,Division head; ผู้บริหาร,กองคลัง,ปิดใช้งาน");

        var changed = preview(table).lines().get(1);

        assertThat(changed.changes())
                .containsExactly(
                        new FieldChange("NAME", "head5", "ขวัญ"),
                        new FieldChange("ROLES", "DIVISION_HEAD", "DIVISION_HEAD MANAGEMENT"),
                        new FieldChange("DIVISIONS", "5", "4"),
                        new FieldChange("STATE", "ENABLED", "DISABLED"));
        assertThat(apply(table).starts()).hasSize(1);
        var access = directory.find("somchai", null).orElseThrow();
        assertThat(access.roles()).containsExactly(Role.DIVISION_HEAD);
        assertThat(access.divisionIds()).containsExactlyInAnyOrder(3L, 4L);
        assertThat(directory.find("head5", null)).isEmpty();
        assertThat(directory.find("management", null)).isPresent();
        assertThat(database.rows("audit_entry where object_type = 'account'")).isEqualTo(2);
        assertThat(database.rows("audit_entry where action = 'IMPORTED'")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void the_present_list_comes_back_without_a_change(SheetFormat format) {
        people.head(3, 4);
        people.add("nobody", Set.of());
        people.disable("nobody");
        people.rename("nobody", "=cmd|'/c calc'!A1");
        var file = Acting.as(admin, () -> lists.export(format, WORDS));

        var done = apply(Lists.table(WORDS, "x" + format.extension(), file)).done();

        assertThat(done.lines()).hasSize(3).allMatch(line -> line.effect() == Effect.SAME);
        assertThat(database.rows("audit_entry")).isOne();
    }

    @Test
    void the_same_list_again_changes_nothing_and_makes_no_second_link() {
        apply(Lists.table(WORDS, HEAD, NEW));
        var written = database.rows("audit_entry");

        var again = apply(Lists.table(WORDS, HEAD, NEW));

        assertThat(again.done().count(Effect.SAME)).isOne();
        assertThat(again.starts()).isEmpty();
        assertThat(database.rows("audit_entry")).isEqualTo(written);
    }

    @Test
    void a_column_that_is_missing_leaves_what_it_would_say() {
        people.head(3);

        var done = apply(Lists.table(WORDS, "ชื่อที่แสดง,ชื่อผู้ใช้,หมายเหตุ", "เกศ,head3,x"))
                .done();

        assertThat(done.lines().getFirst().changes()).containsExactly(new FieldChange("NAME", "head3", "เกศ"));
        assertThat(directory.find("head3", null).orElseThrow().heads(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin,x,,,", "admin,x,Administrator,,Disabled", "admin,x,ผู้บริหาร,,"})
    void the_last_active_administrator_stays(String row) {
        people.add("second", Set.of(Role.ADMIN));
        people.disable("second");

        var table = Lists.table(WORDS, HEAD, row, "fresh,ใหม่,ผู้ดูแลระบบ,,");

        assertThat(preview(table).lines().getFirst().problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("users.problem.lastAdministrator");
    }

    @Test
    void an_administrator_may_go_where_another_stays_or_comes() {
        people.add("second", Set.of(Role.MANAGEMENT));

        var handover = Lists.table(WORDS, HEAD, "second,x,ผู้ดูแลระบบ,,", "admin,x,ผู้บริหาร,,");

        assertThat(apply(handover).done().count(Effect.CHANGED)).isEqualTo(2);
        assertThat(directory.find("admin", null).orElseThrow().roles()).containsExactly(Role.MANAGEMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab,x,,,                    | account.refused.username",
                "with space,x,,,            | account.refused.username",
                "<script>,x,,,              | account.refused.username",
                "ADMIN,x,,,                 | list.problem.near",
                "newcomer,,,,               | list.problem.missing",
                ",x,,,                      | list.problem.missing",
                "newcomer,x,Boss,,          | list.problem.word",
                "newcomer,x,,กองชาง,        | users.problem.division.near",
                "newcomer,x,,กองอวกาศยาน,   | users.problem.division",
                "newcomer,x,,,maybe         | list.problem.word",
                "newcomer,x,,,ใช้งาน;ปิดใช้งาน | users.problem.states"
            })
    void a_refused_row_keeps_the_whole_list_out(String row, String why) {
        var table = Lists.table(WORDS, HEAD, row, NEW);

        var refused = preview(table).lines().stream()
                .filter(line -> line.effect() == Effect.REFUSED)
                .toList();

        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().problems())
                .extracting(CellProblem::messageKey)
                .containsExactly(why);
        assertThatThrownBy(() -> apply(table)).isInstanceOf(RefusedException.class);
        assertThat(database.rows("account")).isOne();
        assertThat(database.rows("audit_entry")).isZero();
    }

    private ListPreview preview(SheetTable table) {
        return Acting.as(admin, () -> lists.preview(table));
    }

    private AccountImported apply(SheetTable table) {
        return Acting.as(admin, () -> lists.apply(table, lists.preview(table).fingerprint(), "users.csv"));
    }
}
