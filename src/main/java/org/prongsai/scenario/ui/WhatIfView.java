package org.prongsai.scenario.ui;

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
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.Targets;
import org.prongsai.assessment.WhatIf;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** What would lift us to the next rating: everybody may try, management keeps the answer as targets. */
@Route(ScenarioNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.whatIf", order = 1.6)
class WhatIfView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private static final Set<String> SHOWN = Set.of("score", "target", "scorePublication");

    private final transient AssessmentService assessment;
    private final transient Targets targets;
    private final boolean management;
    private @Nullable Board board;
    private @Nullable TargetsCard card;
    private final YearPicker years = new YearPicker(getTranslation("year"), this::go);

    WhatIfView(AssessmentService assessment, Targets targets, ChangeFeed feed, AuthenticationContext authentication) {
        this.assessment = assessment;
        this.targets = targets;
        this.management = authentication.hasRole(Role.MANAGEMENT.name());
        getContent().addClassName("page");
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var state = ScenarioState.from(event.getLocation().getQueryParameters());
        var scored = assessment.yearsWithScores();
        getContent().removeAll();
        board = null;
        card = null;
        years.setVisible(!scored.isEmpty());
        if (scored.isEmpty()) {
            showNothing();
            return;
        }
        var year = Optional.ofNullable(state.year())
                .filter(FiscalYear::isPlausible)
                .orElse(scored.getFirst());
        years.offer(offered(scored, year), year);
        show(new WhatIf(assessment.calculationOf(year), state.supposed()));
    }

    /** The years with scores, the next one, which may be supposed before it has any, and the one that was asked for. */
    private static List<Integer> offered(List<Integer> scored, int asked) {
        return Stream.concat(Stream.of(asked, scored.getFirst() + 1), scored.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void show(WhatIf whatIf) {
        var year = whatIf.calculation().year();
        var shown = new Board(whatIf, supposed -> supposed.assuming(targets.ofYear(year)));
        var sheet = targets.sheet(year + 1);
        shown.goals(sheet);
        getContent().add(shown);
        board = shown;
        if (management) {
            card = new TargetsCard(targets, sheet, shown);
            getContent().add(card);
        }
    }

    /** What is supposed stays, on top of the scores that are stored now. */
    private void follow(List<Change> changes) {
        if (board == null || changes.stream().noneMatch(change -> SHOWN.contains(change.objectType()))) {
            return;
        }
        var year = board.whatIf().calculation().year();
        board.restart(assessment.calculationOf(year));
        var sheet = targets.sheet(year + 1);
        board.goals(sheet);
        if (card != null) {
            card.show(sheet);
        }
    }

    private void showNothing() {
        var empty = new Div(
                new H2(getTranslation("dashboard.empty")), new Paragraph(getTranslation("dashboard.empty.help")));
        empty.addClassName("empty-state");
        getContent().add(empty);
    }

    private void go(int year) {
        getUI().ifPresent(ui -> ui.navigate(ScenarioNavigation.ofYear(year)));
    }

    @Override
    public Component headerControls() {
        var controls = new Div(years);
        controls.addClassName("header-controls");
        return controls;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.whatIf");
    }
}
