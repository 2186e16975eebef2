package org.prongsai.statements;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.division.DivisionLists;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.Lists;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.prongsai.user.AccountLists;
import org.prongsai.user.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of ten rows takes as many statements as one of a thousand, that of reading the rights included. */
@IntegrationTest
class ListStatementsTest {

    @Autowired
    private DivisionLists divisions;

    @Autowired
    private AccountLists lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    private String admin;

    @BeforeEach
    void clear() {
        database.clear();
        admin = people.admin();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 990})
    void units(int rows) {
        units(rows, "English").assertNumber(4);
        units(rows, "Other").assertNumber(4);
        count(() -> divisions.export(SheetFormat.CSV, Lists.divisions())).assertNumber(3);
        assertThat(database.rows("division where name_en like 'Other%'")).isEqualTo(rows);
    }

    private Statements units(int rows, String english) {
        var table = Lists.table(
                Lists.divisions(),
                lines("ชื่อหน่วยงาน,ชื่อภาษาอังกฤษ", rows, i -> "กอง %d,%s %d".formatted(i, english, i)));
        var seen = Acting.as(admin, () -> divisions.preview(table)).fingerprint();
        count(() -> divisions.preview(table)).assertNumber(2);
        return count(() -> divisions.apply(table, seen, "units.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1000})
    void accounts(int rows) {
        accounts(rows, "หัวหน้าหน่วยงาน,กองช่าง").assertNumber(11);
        accounts(rows, "ผู้บริหาร,กองคลัง").assertNumber(13);
        count(() -> lists.export(SheetFormat.CSV, Lists.users())).assertNumber(6);
        count(() -> accounts.page("", 5, 50)).assertNumber(4);
        assertThat(database.rows("account_role where role = 'MANAGEMENT'")).isEqualTo(rows);
    }

    private Statements accounts(int rows, String rights) {
        var table = Lists.table(
                Lists.users(),
                lines(
                        "ชื่อผู้ใช้,ชื่อที่แสดง,บทบาท,หัวหน้าหน่วยงาน",
                        rows,
                        i -> "user%d,%s %d,%s".formatted(i, rights.substring(0, 3), i, rights)));
        var seen = Acting.as(admin, () -> lists.preview(table)).fingerprint();
        count(() -> lists.preview(table)).assertNumber(5);
        return count(() -> lists.apply(table, seen, "users.csv"));
    }

    private static String lines(String head, int rows, IntFunction<String> line) {
        return IntStream.range(0, rows).mapToObj(line).collect(joining("\n", head + "\n", "\n"));
    }

    private Statements count(Runnable work) {
        return counter.count(() -> Acting.as(admin, work));
    }
}
