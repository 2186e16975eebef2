package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.dashboard.Dashboard;
import org.prongsai.dashboard.DashboardService;
import org.prongsai.dashboard.Outcome;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.YearPicker;

/** First the answer, then the decline and its reason, then the detail. */
@Route(DashboardNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.dashboard", order = 1)
class DashboardView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private static final int EARLIER_YEARS_OFFERED = 10;

    private final transient DashboardService service;
    private final YearPicker later = new YearPicker(getTranslation("year"), year -> go(year, null));
    private final YearPicker earlier = new YearPicker(getTranslation("year.compare"), this::compareWith);

    DashboardView(DashboardService service) {
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        getContent().removeAll();
        show(service.read(year(query, "year"), year(query, "compare")));
    }

    private void show(Dashboard dashboard) {
        var grid = new Div();
        grid.addClassName("page-grid");
        var outcome = dashboard.outcome();
        if (outcome == null) {
            showNothing();
        } else {
            showYears(dashboard.scoredYears(), outcome);
            grid.add(
                    new RatingCard(outcome),
                    new DeclinesCard(outcome),
                    new InstrumentsCard(outcome),
                    new IndicatorsCard(outcome));
        }
        var work = dashboard.work();
        grid.add(new ProgressCard(work), new DueCard(work, outcome), new CoverageCard(work, outcome));
        getContent().add(grid);
    }

    private void showYears(List<Integer> scored, Outcome outcome) {
        var earliest = scored.getLast();
        var before = IntStream.range(outcome.laterYear() - EARLIER_YEARS_OFFERED, outcome.laterYear())
                .filter(year -> year >= earliest || year == outcome.earlierYear())
                .boxed()
                .sorted((a, b) -> b - a)
                .toList();
        later.offer(scored, outcome.laterYear());
        earlier.offer(before, outcome.earlierYear());
        Stream.of(later, earlier).forEach(picker -> picker.setVisible(true));
    }

    private void showNothing() {
        Stream.of(later, earlier).forEach(picker -> picker.setVisible(false));
        var empty = new Div(
                new H2(getTranslation("dashboard.empty")), new Paragraph(getTranslation("dashboard.empty.help")));
        empty.addClassName("empty-state");
        getContent().add(empty);
    }

    private static @Nullable Integer year(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private void compareWith(int year) {
        go(later.getValue(), year);
    }

    private void go(int laterYear, @Nullable Integer earlierYear) {
        var query = QueryParameters.of("year", String.valueOf(laterYear));
        var full = earlierYear == null ? query : query.merging("compare", String.valueOf(earlierYear));
        getUI().ifPresent(ui -> ui.navigate(DashboardNavigation.ROUTE, full));
    }

    @Override
    public Component headerControls() {
        var controls = new Div(earlier, later);
        controls.addClassName("header-controls");
        return controls;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.dashboard");
    }
}
