package org.prongsai.demo;

import java.util.stream.Collectors;
import org.prongsai.security.Role;
import org.prongsai.user.AccountService;
import org.prongsai.user.NewAccount;

/** People who can sign in to look around: every role, and three divisions. */
final class DemoPeople {

    static final String PASSWORD = "prongsai-demo";

    private DemoPeople() {}

    static void create(AccountService accounts, DemoDivisions divisions) {
        for (var row : DemoTable.rows("accounts.tsv")) {
            var roles =
                    DemoTable.parts(row.get(2), ",").stream().map(Role::valueOf).collect(Collectors.toSet());
            var heads = divisions.ids(DemoTable.parts(row.get(3), ","));
            accounts.create(new NewAccount(row.get(0), row.get(1), PASSWORD, roles, heads));
        }
    }
}
