package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prongsai.assessment.Indicator;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.review.CoverageMap;
import org.prongsai.review.CoverageService;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** Which indicators and questions the measures of a year address, and which none does; also of a year that is planned. */
@Route(CoverageNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.coverage", order = 2.5)
class CoverageView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private final transient CoverageService coverage;
    private final transient FiscalYearService years;
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), chosen -> go(chosen, this.onlyHoles));
    private final Div summary = new Div();
    private final CoverageGrid grid = new CoverageGrid();
    private boolean onlyHoles;
    private int year;

    CoverageView(CoverageService coverage, FiscalYearService years, ChangeFeed feed) {
        this.coverage = coverage;
        this.years = years;
        summary.addClassName("coverage-summary");
        getContent().addClassNames("page", "coverage-page");
        getContent().add(summary, grid);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> change.isOf("measure"))) {
                list();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var kept = years.all();
        onlyHoles = query.getParameters().containsKey(CoverageNavigation.ONLY_HOLES);
        year = query.getSingleParameter("year")
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .or(() -> years.current(kept).map(YearView::year))
                .orElse(0);
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        list();
    }

    private void list() {
        var map = coverage.of(year);
        summary.removeAll();
        summarise(map);
        grid.list(
                year,
                map.rows().stream()
                        .filter(row -> !onlyHoles || row.isHole() || row.isIndicator())
                        .toList());
    }

    private void summarise(CoverageMap map) {
        var holes = map.holes();
        var shown = String.valueOf(year);
        var title = new H2(
                holes.isEmpty()
                        ? getTranslation("coverage.noHoles", shown)
                        : getTranslation("coverage.holes", holes.size(), shown));
        summary.add(title);
        var names = new Div();
        names.addClassName("badges");
        holes.stream().map(this::badge).forEach(names::add);
        summary.add(names);
        var open = map.openItems().size();
        if (open > 0) {
            summary.add(new Paragraph(getTranslation("coverage.openItems", open, map.items())));
        }
        summary.add(quiet(getTranslation("coverage.help")));
        if (map.framework().provisional()) {
            summary.add(quiet(getTranslation(
                    "coverage.provisional", String.valueOf(map.framework().frameworkYear()))));
        }
        summary.add(toggle());
    }

    private Span badge(Indicator hole) {
        var badge = new Span("⚠ " + hole.number() + ". " + hole.name().in(getLocale()));
        badge.addClassNames("status", "hole");
        return badge;
    }

    private Anchor toggle() {
        var address = onlyHoles ? CoverageNavigation.ofYear(year) : CoverageNavigation.holesOf(year);
        return new Anchor(address, getTranslation(onlyHoles ? "coverage.all" : "coverage.onlyHoles"));
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private void go(int chosen, boolean holes) {
        var query = QueryParameters.of("year", String.valueOf(chosen));
        getUI().ifPresent(ui -> ui.navigate(
                CoverageNavigation.ROUTE, holes ? query.merging(CoverageNavigation.ONLY_HOLES, "yes") : query));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.coverage");
    }
}
