package org.prongsai.access;

import static java.util.Map.entry;

import java.util.Map;
import org.prongsai.division.DivisionLists;
import org.prongsai.security.SystemUser;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.testing.Lists;
import org.prongsai.user.AccountLists;
import org.prongsai.user.Accounts;
import org.springframework.context.ApplicationContext;

/** Lists of units and of accounts, out and in. */
final class ListCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var divisions = application.getBean(DivisionLists.class);
        var lists = application.getBean(AccountLists.class);
        var accounts = application.getBean(Accounts.class);
        var units = Lists.table(Lists.divisions(), "ชื่อหน่วยงาน", "กองส่งเสริมการท่องเที่ยว");
        var people = Lists.table(Lists.users(), "ชื่อผู้ใช้,ชื่อที่แสดง", "beginner,ผู้เริ่ม");
        var waiting = SystemUser.call(() -> {
            lists.apply(people, lists.preview(people).fingerprint(), "users.csv");
            return accounts.page("beginner", 0, 1).getFirst();
        });
        var seenUnits = SystemUser.call(() -> divisions.preview(units)).fingerprint();
        var seenPeople = SystemUser.call(() -> lists.preview(people)).fingerprint();
        return Map.ofEntries(
                entry("DivisionLists.export", () -> divisions.export(SheetFormat.CSV, Lists.divisions())),
                entry("DivisionLists.preview", () -> divisions.preview(units)),
                entry("DivisionLists.apply", () -> divisions.apply(units, seenUnits, "units.csv")),
                entry("AccountLists.export", () -> lists.export(SheetFormat.CSV, Lists.users())),
                entry("AccountLists.preview", () -> lists.preview(people)),
                entry("AccountLists.apply", () -> lists.apply(people, seenPeople, "users.csv")),
                entry("Accounts.page", () -> accounts.page("", 0, 10)),
                entry("Accounts.count", () -> accounts.count("")),
                entry("Accounts.renewStart", () -> accounts.renewStart(waiting)));
    }
}
