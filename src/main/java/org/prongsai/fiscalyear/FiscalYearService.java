package org.prongsai.fiscalyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fiscal years that the installation keeps. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FiscalYearService {

    private final YearRepository years;
    private final NextYear next;
    private final Clock clock;

    FiscalYearService(YearRepository years, NextYear next, Clock clock) {
        this.years = years;
        this.next = next;
        this.clock = clock;
    }

    /** All years, latest first. */
    public List<YearView> all() {
        return years.findAllByOrderByBeYearDesc().stream()
                .map(YearEntry::toView)
                .toList();
    }

    /** Where work goes on: the open year that contains today, else the latest open one, else the latest; from {@link #all}. */
    public Optional<YearView> current(List<YearView> latestFirst) {
        var today = FiscalYear.containing(LocalDate.now(clock)).year();
        return latestFirst.stream()
                .filter(y -> y.isOpen() && y.year() == today)
                .findFirst()
                .or(() -> latestFirst.stream().filter(YearView::isOpen).findFirst())
                .or(() -> latestFirst.stream().findFirst());
    }

    public Optional<YearView> find(int year) {
        return years.findById(year).map(YearEntry::toView);
    }

    /** The year as it stands, or a new one in this state where there is none yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public YearView findOrAdd(FiscalYear year, YearState state) {
        return find(year.year()).orElseGet(() -> next.add(year, state));
    }
}
