package org.prongsai.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Plan;
import org.prongsai.user.AccountService;
import org.prongsai.user.NewAccount;
import org.prongsai.user.PeopleService;
import org.springframework.context.ApplicationContext;

/** Accounts, divisions, fiscal years. */
final class FoundationCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var years = application.getBean(FiscalYearService.class);
        var divisions = application.getBean(DivisionService.class);
        var accounts = application.getBean(AccountService.class);
        var people = application.getBean(PeopleService.class);
        var newcomer = new NewAccount("newcomer", "มาใหม่", "รหัสผ่านใหม่", Set.of(), Set.of());
        return Map.ofEntries(
                entry("AccountService.create", () -> accounts.create(newcomer)),
                entry("DivisionService.all", divisions::all),
                entry("DivisionService.headedByMe", divisions::headedByMe),
                entry("DivisionService.add", () -> divisions.add(new Bilingual("กองการศึกษา", "Education"))),
                entry(
                        "DivisionService.addAll",
                        () -> divisions.addAll(List.of(new Bilingual("กองยุทธศาสตร์", "Strategy")))),
                entry("PeopleService.all", people::all),
                entry("PeopleService.names", () -> people.names(List.of("somebody"))),
                entry("FiscalYearService.all", years::all),
                entry("FiscalYearService.current", () -> years.current(List.of())),
                entry("FiscalYearService.find", () -> years.find(YEAR)),
                entry("FiscalYearService.findOrAdd", () -> years.findOrAdd(new FiscalYear(2570), YearState.PLANNED)));
    }
}
