package org.prongsai.check.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.prongsai.audit.Change;
import org.prongsai.check.CheckScope;
import org.prongsai.check.CheckService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.MenuCount;
import org.springframework.stereotype.Component;

/** What the acting person has to mend in the year in which work goes on. */
@Component
class ChecksCount implements MenuCount {

    private static final Set<String> CHECKED =
            Set.of("assignment", "measure", "fiscalYear", "printedDifference", "score");

    private final CheckService checks;
    private final FiscalYearService years;
    private final AuthenticationContext authentication;

    ChecksCount(CheckService checks, FiscalYearService years, AuthenticationContext authentication) {
        this.checks = checks;
        this.years = years;
        this.authentication = authentication;
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

    @Override
    public boolean concerns(Change change) {
        return mayFind(change);
    }

    /** Whether something may be found, or mended, by what somebody has changed. */
    static boolean mayFind(Change change) {
        return CHECKED.contains(change.objectType());
    }

    @Override
    public boolean isUrgent() {
        return authentication.hasRole(Role.DIVISION_HEAD.name()) || authentication.hasRole(Role.ADMIN.name());
    }
}
