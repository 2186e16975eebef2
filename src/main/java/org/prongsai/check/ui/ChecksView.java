package org.prongsai.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.List;
import java.util.Map;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.check.CheckKind;
import org.prongsai.check.CheckScope;
import org.prongsai.check.CheckService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** What is wrong or weak, by kind, with a link to each fix; the address says which year, which kind and whose. */
@Route(ChecksNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.checks", order = 5)
class ChecksView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private final transient CheckService checks;
    private final transient FiscalYearService years;
    private ChecksState state = new ChecksState(null, null, CheckScope.MINE);
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), year -> go(state.withYear(year)));
    private final Checkbox all = new Checkbox(getTranslation("check.all"));
    private final KindList kinds = new KindList(kind -> go(state.withKind(kind)));
    private final H2 heading = new H2();
    private final Paragraph why = new Paragraph();
    private final FindingGrid findings;
    private final Div none = new Div();
    private boolean known = true;

    ChecksView(
            CheckService checks,
            PrintedDifferences differences,
            FiscalYearService years,
            ChangeFeed feed,
            AuthenticationContext authentication) {
        this.checks = checks;
        this.years = years;
        findings = new FindingGrid(
                authentication.hasAnyRole(Role.ADMIN.name(), Role.MANAGEMENT.name()),
                new Settling(differences, this::listAgain));
        all.setVisible(authentication.hasRole(Role.DIVISION_HEAD.name()));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.withScope(change.getValue() ? CheckScope.ALL : CheckScope.MINE));
            }
        });
        why.addClassName("quiet");
        none.addClassName("empty-state");
        var left = new Div(all, kinds);
        left.addClassName("check-overview");
        var right = new Div(heading, why, findings, none);
        right.addClassNames("card", "check-detail");
        getContent().addClassNames("page", "checks");
        getContent().add(left, right);
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = ChecksState.from(event.getLocation().getQueryParameters());
        var kept = years.all();
        var year = asked.year() != null
                ? asked.year()
                : years.current(kept).map(YearView::year).orElse(0);
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        all.setValue(asked.scope() == CheckScope.ALL);
        known = asked.year() == null || kept.stream().anyMatch(each -> each.year() == year);
        list(year, asked);
    }

    private void list(int year, ChecksState asked) {
        var counts = checks.counts(year, asked.scope());
        known |= counts.values().stream().anyMatch(count -> count > 0);
        var kind = asked.kind() != null && counts.containsKey(asked.kind()) ? asked.kind() : mostPressing(counts);
        state = new ChecksState(year, kind, asked.scope());
        kinds.show(counts, kind);
        kinds.setVisible(known);
        heading.setVisible(known);
        why.setVisible(known);
        show(kind, year, Math.toIntExact(counts.getOrDefault(kind, 0L)));
    }

    /** The kind that is looked at stays, even where nothing more is found of it. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(ChecksCount::mayFind)) {
            listAgain();
        }
    }

    private void listAgain() {
        if (state.year() != null) {
            list(state.year(), state);
        }
    }

    private static CheckKind mostPressing(Map<CheckKind, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CheckKind.OVERDUE);
    }

    private void show(CheckKind kind, int year, int count) {
        heading.setText(getTranslation("check.kind." + kind.name()) + " (" + count + ")");
        why.setText(getTranslation("check.why." + kind.name()));
        findings.setVisible(count > 0);
        none.setVisible(count == 0);
        none.removeAll();
        if (count > 0) {
            findings.list(checks, kind, year, state.scope(), count);
        } else {
            none.add(new Paragraph(
                    known
                            ? "✓ " + getTranslation("check.none")
                            : getTranslation("address.year", String.valueOf(year))));
        }
    }

    private void go(ChecksState next) {
        getUI().ifPresent(ui -> ui.navigate(ChecksNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.checks");
    }
}
