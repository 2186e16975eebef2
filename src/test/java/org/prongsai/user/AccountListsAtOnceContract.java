package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.security.Role;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.prongsai.testing.Database;
import org.prongsai.testing.Lists;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators at once do not leave an installation without any. */
abstract class AccountListsAtOnceContract {

    private static final SheetWords WORDS = Lists.users();
    private static final String HEAD = "ชื่อผู้ใช้,ชื่อที่แสดง,บทบาท,หัวหน้าหน่วยงาน,สถานะ";

    @Autowired
    private AccountLists lists;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private AtOnce atOnce;

    @Test
    void two_lists_that_each_spare_another_administrator_wait_for_each_other() {
        database.clear();
        var admin = people.admin();
        people.add("second", Set.of(Role.ADMIN));
        var one = Lists.table(WORDS, HEAD, "admin,x,ผู้บริหาร,,");
        var other = Lists.table(WORDS, HEAD, "second,x,ผู้บริหาร,,");

        atOnce.in(() -> {
            var done = apply(admin, one);
            atOnce.assertWaits(() -> apply("second", other));
            return done;
        });

        assertThatThrownBy(() -> apply("second", other)).isInstanceOf(RefusedException.class);
        assertThat(database.rows("account_role where role = 'ADMIN'")).isOne();
    }

    private AccountImported apply(String who, SheetTable table) {
        return Acting.as(who, () -> lists.apply(table, lists.preview(table).fingerprint(), "users.csv"));
    }
}
