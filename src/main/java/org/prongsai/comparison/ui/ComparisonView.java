package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.TrendService;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** Any year against any earlier one, and the years that led there. */
@Route(ComparisonNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.comparison", order = 1.2)
class ComparisonView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private static final Set<String> SHOWN = Set.of("score", "target", "scorePublication", "officialResult");

    private final transient AssessmentService assessment;
    private final transient TrendService trends;
    private final YearPicker later = new YearPicker(getTranslation("year"), year -> go(this.state.ofYear(year)));
    private final YearPicker earlier =
            new YearPicker(getTranslation("year.compare"), year -> go(this.state.comparedWith(year)));
    private ComparisonState state = new ComparisonState(null, null, RowOrder.NUMBER, TrendBy.TOTAL);

    ComparisonView(AssessmentService assessment, TrendService trends, ChangeFeed feed) {
        this.assessment = assessment;
        this.trends = trends;
        getContent().addClassNames("page", "comparison-page");
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> SHOWN.contains(change.objectType()))) {
                show();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = ComparisonState.from(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var scored = assessment.yearsWithScores();
        getContent().removeAll();
        Stream.of(later, earlier).forEach(picker -> picker.setVisible(!scored.isEmpty()));
        if (scored.isEmpty()) {
            showNothing();
        } else {
            show(scored, state.laterOf(scored));
        }
    }

    private void show(List<Integer> scored, int year) {
        var compare = state.earlierOf(scored, year);
        state = state.ofYear(year).comparedWith(compare);
        later.offer(scored, year);
        earlier.offer(before(year, Math.min(scored.getLast(), compare)), compare);
        var comparison = assessment.compare(year, compare);
        var grid = new Div(
                new ResultCard(comparison),
                new IndicatorsCard(comparison, state),
                new TrendCard(trends.upTo(year), state));
        grid.addClassName("page-grid");
        getContent().add(grid);
    }

    private static List<Integer> before(int year, int earliest) {
        return IntStream.iterate(year - 1, each -> each >= Math.min(earliest, year - 1), each -> each - 1)
                .boxed()
                .toList();
    }

    private void showNothing() {
        var empty = new Div(
                new H2(getTranslation("dashboard.empty")), new Paragraph(getTranslation("dashboard.empty.help")));
        empty.addClassName("empty-state");
        getContent().add(empty);
    }

    private void go(ComparisonState target) {
        getUI().ifPresent(ui -> ui.navigate(ComparisonNavigation.ROUTE, target.toQuery()));
    }

    @Override
    public Component headerControls() {
        var controls = new Div(earlier, later);
        controls.addClassName("header-controls");
        return controls;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.comparison");
    }
}
