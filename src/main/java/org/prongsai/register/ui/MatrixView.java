package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.MeasureMatrix;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.SinceBar;
import org.prongsai.shared.ui.YearPicker;

/** Divisions across, measures down: who is behind, at one look. */
@Route(MatrixView.ROUTE)
@PermitAll
@Menu(title = "menu.matrix", order = 4)
class MatrixView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    static final String ROUTE = "matrix";

    private final transient MeasureStatistics statistics;
    private final transient DivisionService divisions;
    private final transient FiscalYearService years;
    private final YearPicker yearPicker =
            new YearPicker(getTranslation("year"), chosen -> go(this.state.withYear(chosen)));
    private final SinceBar since;
    private final MatrixGrid grid;
    private MatrixState state = MatrixState.EMPTY;

    MatrixView(
            MeasureMatrix matrix,
            ChangesSince changes,
            MeasureStatistics statistics,
            DivisionService divisions,
            FiscalYearService years,
            ChangeFeed feed,
            Clock clock) {
        this.statistics = statistics;
        this.divisions = divisions;
        this.years = years;
        grid = new MatrixGrid(matrix, changes, clock);
        var today = LocalDate.now(clock);
        since = new SinceBar(today, FiscalYear.containing(today).start(), day -> go(state.comparedWith(day)));
        getContent().addClassNames("page", "matrix-page");
        getContent().add(since, legend(), grid);
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var kept = years.all();
        var asked = MatrixState.from(event.getLocation().getQueryParameters());
        state = asked.year() != null
                ? asked
                : asked.withYear(years.current(kept).map(YearView::year).orElse(0));
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year());
        since.show(state.since());
        list();
    }

    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.isOf("assignment") || change.isOf("measure"))) {
            list();
        }
    }

    private void list() {
        var progress = statistics.progress(year());
        var taking = divisions.all().stream()
                .filter(division -> progress.stream().anyMatch(p -> p.divisionId() == division.id()))
                .toList();
        grid.list(year(), state.since(), taking, progress);
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassNames("badges", "legend");
        Stream.of(AssignmentStatus.values()).map(StatusBadge::new).forEach(legend::add);
        legend.add(StatusBadge.overdue());
        var lead = new Span(getTranslation("matrix.lead"));
        lead.addClassNames("matrix-lead-key", "quiet");
        legend.add(lead);
        return legend;
    }

    private int year() {
        return state.year() == null ? 0 : state.year();
    }

    private void go(MatrixState next) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.matrix");
    }
}
