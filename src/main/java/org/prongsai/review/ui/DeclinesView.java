package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.review.DeclineOverview;
import org.prongsai.review.ReviewView;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.EscapeKey;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** What fell, the worst first, and the open decline beside it with its causes and what is decided; the address says which. */
@Route(DeclinesNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.declines", order = 1.4)
class DeclinesView extends Composite<MasterDetailLayout>
        implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private final transient ReviewServices services;
    private final boolean decider;
    private final boolean planner;
    private final YearPicker yearPicker =
            new YearPicker(getTranslation("year"), year -> go(new DeclinesState(year, null)));
    private final Div page = new Div();
    private DeclinesState state = new DeclinesState(null, null);
    private boolean justDecided;
    private transient Map<Integer, ReviewView> shown = Map.of();

    DeclinesView(ReviewServices services, ChangeFeed feed, AuthenticationContext authentication) {
        this.services = services;
        decider = authentication.hasRole(Role.MANAGEMENT.name());
        planner = authentication.hasRole(Role.ADMIN.name());
        page.addClassNames("page", "declines-page");
        getContent().setMaster(page);
        getContent().setMasterSize("20rem", true);
        getContent().setDetailSize("34rem");
        getContent().setSizeFull();
        EscapeKey.closesDetail(getContent(), this::close);
        getContent().addBackdropClickListener(click -> close());
        LiveRefresh.of(this, feed, this::follow);
    }

    /** One's own decision comes back as a change: it is shown already, and made anew it would swallow the next click. */
    private void follow(List<Change> changes) {
        var relevant = changes.stream().filter(DeclinesCount::mayShow).toList();
        if (!relevant.isEmpty() && !(relevant.stream().allMatch(DeclinesView::isDecision) && isShown(state.year()))) {
            show(false);
        }
    }

    private static boolean isDecision(Change change) {
        return change.isOf("declineReview");
    }

    private boolean isShown(@Nullable Integer year) {
        return year != null && services.reviews().overview(year).reviews().equals(shown);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = DeclinesState.from(event.getLocation().getQueryParameters());
        var scored = services.assessment().yearsWithScores();
        var year = scored.contains(asked.year())
                ? asked.year()
                : scored.stream().findFirst().orElse(null);
        var opened =
                justDecided || asked.indicator() != null && !asked.indicator().equals(state.indicator());
        justDecided = false;
        state = new DeclinesState(year, asked.indicator());
        yearPicker.setVisible(year != null);
        if (year != null) {
            yearPicker.offer(scored, year);
        }
        show(opened);
    }

    private void show(boolean focus) {
        page.removeAll();
        var year = state.year();
        if (year == null) {
            page.add(empty("dashboard.empty", "dashboard.empty.help"));
            getContent().setDetail(null);
            return;
        }
        var overview = services.reviews().overview(year);
        shown = overview.reviews();
        list(overview);
        var detail = overview.lines().stream()
                .filter(line -> Objects.equals(line.indicator().number(), state.indicator()))
                .findFirst()
                .map(line -> panel(overview, line));
        getContent().setDetail(detail.orElse(null));
        detail.filter(panel -> focus).ifPresent(DeclinePanel::focusTitle);
    }

    private void list(DeclineOverview overview) {
        var earlier = String.valueOf(overview.year() - 1);
        var lines = overview.lines();
        if (lines.isEmpty()) {
            var comparable = overview.comparison().indicators().stream()
                    .anyMatch(each -> each.change().difference() != null);
            page.add(
                    comparable
                            ? empty("declines.none", "review.none.help")
                            : empty("review.unknown", "review.unknown.help"));
            return;
        }
        var heading = new Paragraph(getTranslation("review.compared", String.valueOf(overview.year()), earlier));
        heading.addClassName("quiet");
        page.add(heading);
        lines.forEach(line -> page.add(new DeclineCard(
                line, overview.review(line), Objects.equals(line.indicator().number(), state.indicator()))));
    }

    private Div empty(String key, String helpKey) {
        var empty = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(helpKey)));
        empty.addClassName("empty-state");
        return empty;
    }

    private DeclinePanel panel(DeclineOverview overview, IndicatorComparison line) {
        var seen = overview.review(line);
        var causes = services.causes().of(overview.year(), line.indicator().number());
        var name = line.indicator().number() + ". " + line.indicator().name().in(getLocale());
        var decisions = new Decider(services, this, () -> stored(seen), this::showDecided);
        return new DeclinePanel(
                line,
                seen,
                causes,
                () -> services.reviews().history(seen.decline()),
                new DeclinePanel.Reader(
                        decider, planner, move -> decisions.decide(move, name, seen, causes), this::close));
    }

    /** Arrives here anew, so that the menu counts anew as well. */
    private void showDecided() {
        justDecided = true;
        go(state);
    }

    private ReviewView stored(ReviewView seen) {
        var decline = seen.decline();
        var overview = services.reviews().overview(decline.year());
        return Optional.ofNullable(overview.reviews().get(decline.indicator())).orElse(seen);
    }

    private void close() {
        go(state.opening(null));
    }

    private void go(DeclinesState next) {
        getUI().ifPresent(ui -> ui.navigate(DeclinesNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.declines");
    }
}
