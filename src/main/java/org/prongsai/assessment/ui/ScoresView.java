package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.shared.ui.YearPicker;

/** The scores of several years as a grid; the administrator types, pastes and imports, everybody sees where they come from. */
@Route(ScoresNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.scores", order = 7.2)
class ScoresView extends Composite<Div>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls {

    private static final int YEARS_OFFERED = 20;
    private static final List<String> SHOWN = List.of("score", "itemScore", "officialResult", "scorePublication");

    private final transient ScoreServices services;
    private final transient Clock clock;
    private final YearPicker yearPicker;
    private final ScoreDesk desk;
    private ScoresState state = ScoresState.EMPTY;

    ScoresView(ScoreServices services, Clock clock, AuthenticationContext authentication) {
        this.services = services;
        this.clock = clock;
        yearPicker = new YearPicker(getTranslation("scores.year"), year -> go(state.until(year)));
        var editable = authentication.hasRole(Role.ADMIN.name());
        desk = new ScoreDesk(services, editable, new ScoreDesk.Routes() {
            @Override
            public void toggle(int indicator) {
                go(state.toggling(indicator));
            }

            @Override
            public void wide(boolean tenYears) {
                go(state.wide(tenYears));
            }
        });
        var help = new Paragraph(getTranslation(editable ? "scores.help" : "scores.help.read"));
        help.addClassName("quiet");
        getContent().addClassNames("page", "scores-page");
        getContent().add(help, desk);
        LiveRefresh.of(this, services.feed(), changes -> {
            if (changes.stream().anyMatch(change -> SHOWN.contains(change.objectType()))) {
                desk.readAgain();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = ScoresState.from(event.getLocation().getQueryParameters());
        var latest = latest();
        var shown = state.year() == null ? latest : state.year();
        yearPicker.offer(
                IntStream.range(0, YEARS_OFFERED)
                        .mapToObj(i -> Math.max(latest, shown) - i)
                        .toList(),
                shown);
        desk.show(state.years(latest), state);
    }

    /** The latest year that is kept, else the one that contains today. */
    private int latest() {
        var kept = services.years().all();
        return kept.isEmpty()
                ? FiscalYear.containing(LocalDate.now(clock)).year()
                : kept.getFirst().year();
    }

    private void go(ScoresState next) {
        getUI().ifPresent(ui -> ui.navigate(ScoresNavigation.ROUTE, next.toQuery()));
    }

    /** What is typed stays while other years are looked at, and is asked about only where the page is left. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk.hasUnsaved() && !event.getLocation().getPath().equals(ScoresNavigation.ROUTE)) {
            UnsavedDialog.askBefore(event, desk::discard);
        }
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.scores");
    }
}
