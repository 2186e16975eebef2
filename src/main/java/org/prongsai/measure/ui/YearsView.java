package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.YearPlan;
import org.prongsai.measure.YearStatistics;
import org.prongsai.measure.YearWork;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** The fiscal years, latest first: where each stands, and what an administrator does with it. */
@Route("years")
@RolesAllowed("ADMIN")
@Menu(title = "menu.years", order = 7)
class YearsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final Set<String> SHOWN = Set.of("fiscalYear", "measure", "assignment");

    private final transient FiscalYearService years;
    private final transient YearStates states;
    private final transient YearStatistics statistics;
    private final transient Clock clock;
    private final Div cards = new Div();
    private int proposed;

    YearsView(FiscalYearService years, YearStates states, YearStatistics statistics, ChangeFeed feed, Clock clock) {
        this.years = years;
        this.states = states;
        this.statistics = statistics;
        this.clock = clock;
        cards.addClassName("year-cards");
        var add = new Button(getTranslation("year.add"), click -> new AddYearDialog(proposed, this::add).open());
        var tools = new Div(add);
        tools.addClassName("touch");
        getContent().addClassNames("page", "years-page");
        getContent().add(tools, cards);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> SHOWN.contains(change.objectType()))) {
                refresh();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var kept = years.all();
        var open = kept.stream().filter(YearView::isOpen).map(YearView::year).toList();
        var plans = statistics.plans();
        var work = statistics.work(open);
        proposed = kept.isEmpty()
                ? FiscalYear.containing(LocalDate.now(clock)).year()
                : kept.getFirst().year() + 1;
        var next = kept.stream().map(year -> card(year, kept, plans, work)).toList();
        if (cards.getComponentCount() == next.size() && !next.isEmpty()) {
            replaceOutdated(next);
            return;
        }
        cards.removeAll();
        next.forEach(cards::add);
        if (kept.isEmpty()) {
            cards.add(new H2(getTranslation("year.none")), new Paragraph(getTranslation("year.none.help")));
        }
    }

    /** A card that says the same stays, and the history that is open in it. */
    private void replaceOutdated(List<YearCard> next) {
        for (var i = 0; i < next.size(); i++) {
            if (!(cards.getComponentAt(i) instanceof YearCard shown && shown.saysLike(next.get(i)))) {
                cards.replace(cards.getComponentAt(i), next.get(i));
            }
        }
    }

    private YearCard card(
            YearView year, List<YearView> kept, Map<Integer, YearPlan> plans, Map<Integer, YearWork> work) {
        var content = new YearCard.Content(
                year.year(),
                year.state(),
                planOf(year, plans),
                workOf(year, work),
                LocalDate.now(clock).isAfter(new FiscalYear(year.year()).end()),
                kept.stream().noneMatch(next -> next.year() == year.year() + 1 && next.isClosed()));
        return new YearCard(content, year.version(), move -> ask(year, move), () -> states.history(year.year()));
    }

    private static YearPlan planOf(YearView year, Map<Integer, YearPlan> plans) {
        return plans.getOrDefault(year.year(), new YearPlan(year.year(), 0, 0, 0));
    }

    private static YearWork workOf(YearView year, Map<Integer, YearWork> work) {
        return work.getOrDefault(year.year(), new YearWork(year.year(), 0, 0, 0, 0, 0));
    }

    private void ask(YearView year, YearMove move) {
        new YearMoveDialog(year.year(), move, situation(year, move), reason -> move(year, move, reason)).open();
    }

    /** What is still open, as it stands now. */
    private Component situation(YearView year, YearMove move) {
        return switch (move) {
            case OPEN -> YearSituation.beforeOpening(planOf(year, statistics.plans()));
            case CLOSE ->
                YearSituation.beforeClosing(
                        planOf(year, statistics.plans()), workOf(year, statistics.work(List.of(year.year()))));
            case REOPEN, WITHDRAW -> new Div();
        };
    }

    private boolean move(YearView year, YearMove move, String reason) {
        var done = false;
        try {
            var moved = states.move(new YearChange(year.year(), year.version(), move, reason));
            Notices.saved(getTranslation("year.moved." + moved.state().name(), String.valueOf(year.year())));
            done = true;
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(getTranslation("year.overtaken"));
        }
        showAgain(year.year());
        return done;
    }

    private void add(int year) {
        states.add(year);
        Notices.saved(getTranslation("year.added", String.valueOf(year)));
        showAgain(year);
    }

    private void showAgain(int year) {
        refresh();
        cards.getChildren()
                .filter(card -> card instanceof YearCard shown && shown.is(year))
                .findFirst()
                .ifPresent(card -> ((YearCard) card).focusNext());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.years");
    }
}
