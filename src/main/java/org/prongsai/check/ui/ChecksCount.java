package org.prongsai.check.ui;

import org.prongsai.check.CheckScope;
import org.prongsai.check.CheckService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.shared.ui.MenuCount;
import org.springframework.stereotype.Component;

/** What the acting person has to mend in the year in which work goes on. */
@Component
class ChecksCount implements MenuCount {

    private final CheckService checks;
    private final FiscalYearService years;

    ChecksCount(CheckService checks, FiscalYearService years) {
        this.checks = checks;
        this.years = years;
    }

    @Override
    public String route() {
        return ChecksNavigation.ROUTE;
    }

    @Override
    public long count() {
        return years.current(years.all())
                .map(year -> checks.counts(year.year(), CheckScope.MINE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .orElse(0L);
    }
}
