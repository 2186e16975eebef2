package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.register.WorkCounts;
import org.prongsai.register.WorkGroup;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.SinceBar;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.shared.ui.WorkSection;
import org.prongsai.shared.ui.YearPicker;

/** A head's own work, most urgent first; a status is one tap away, or two and the text that it asks for. */
@Route(MyWorkView.ROUTE)
@RolesAllowed("DIVISION_HEAD")
@Menu(title = "menu.myWork", order = 3)
class MyWorkView extends Composite<Div>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls {

    static final String ROUTE = "my-work";

    private final transient WorkServices services;
    private final transient DivisionService divisions;
    private final transient FiscalYearService years;
    private final transient Clock clock;
    private final YearPicker yearPicker =
            new YearPicker(getTranslation("year"), chosen -> go(this.state.withYear(chosen)));
    private final WorkDivisions division = new WorkDivisions(chosen -> go(this.state.withDivision(chosen)));
    private final YearNotice yearNotice = new YearNotice();
    private final WorkTiles tiles = new WorkTiles(group -> go(this.state.showing(group)));
    private final WorkPager pager = new WorkPager(page -> go(this.state.atPage(page)));
    private final WorkList list = new WorkList();
    private final transient WorkCards made;
    private final SinceBar since;
    private final transient List<WorkSection> sections;
    private final Div asks = new Div();
    private final WorkReports reports;
    private final PartChoice choice;
    private WorkState state = WorkState.EMPTY;
    private List<DivisionView> own = List.of();
    private boolean yearOpen;

    MyWorkView(
            WorkServices services,
            DivisionService divisions,
            FiscalYearService years,
            List<WorkSection> sections,
            ChangeFeed feed,
            Clock clock) {
        this.services = services;
        this.divisions = divisions;
        this.years = years;
        this.sections = sections;
        this.clock = clock;
        made = new WorkCards(services, clock);
        var today = LocalDate.now(clock);
        since = new SinceBar(today, FiscalYear.containing(today).start(), day -> go(state.comparedWith(day)));
        reports = new WorkReports(services, list, this::refresh);
        choice = new PartChoice(getContent(), services.bulk(), services.undo(), this::refresh, this::refresh);
        getContent().addClassNames("page", "my-work");
        getContent().add(yearNotice, division, asks, tiles, since, choice.toggle(), list, pager);
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = WorkState.from(event.getLocation().getQueryParameters());
        var kept = years.all();
        own = divisions.headedByMe();
        var year = asked.year() != null
                ? asked.year()
                : years.current(kept).map(YearView::year).orElse(0);
        state = asked.withYear(year).withDivision(division.offer(own, asked.division()));
        state = state.atPage(asked.page());
        showYear(kept);
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        asks.removeAll();
        sections.forEach(section -> section.read().ifPresent(asks::add));
        list.close();
        choice.reset(() -> services.work().parts(state.filter(), state.group()));
        since.setVisible(!own.isEmpty());
        since.show(state.since());
        refresh();
    }

    /** What others change shows at once, but while something is typed or chosen only afterwards. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.isOf("fiscalYear", year()))) {
            showYear(years.all());
        } else if (changes.stream().noneMatch(this::mayShow)) {
            return;
        }
        if (!list.isOpen() && !choice.isOn()) {
            refresh();
        }
    }

    private boolean mayShow(Change change) {
        return change.isOf("measure") || own.stream().anyMatch(mine -> Objects.equals(mine.id(), change.divisionId()));
    }

    private void showYear(List<YearView> kept) {
        yearOpen = kept.stream().anyMatch(known -> known.year() == year() && known.isOpen());
        yearNotice.show(kept, year());
    }

    private void refresh() {
        var counts = services.work().counts(state.filter());
        var count = counts.of(state.group());
        state = state.atPage(Math.min(state.page(), WorkPager.last(count)));
        tiles.setVisible(!own.isEmpty());
        tiles.show(counts, state.group());
        pager.show(state.page(), count);
        choice.offer(yearOpen && count > 0, count);
        if (count == 0) {
            list.showInstead(new WorkEmpty(own.isEmpty(), counts, state));
        } else {
            showCards(counts);
        }
    }

    private void showCards(WorkCounts counts) {
        var today = LocalDate.now(clock);
        var cards = made.of(state, state.division() == null && own.size() > 1);
        if (choice.isOn()) {
            cards.forEach(this::offerChoice);
        } else if (yearOpen) {
            cards.forEach(card -> card.offer(reports::tapped));
        }
        list.show(
                cards,
                card -> state.group() == WorkGroup.TODO
                        ? WorkHeading.amongTodo(card.item().heading(today), counts)
                        : WorkHeading.of(state.group(), counts));
    }

    private void offerChoice(WorkCard card) {
        var part = card.item().assignmentId();
        card.offerChoice(choice.isChosen(part), yes -> choice.choose(part, yes));
    }

    private int year() {
        return state.year() == null ? 0 : state.year();
    }

    private void go(WorkState next) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, next.toQuery()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (list.hasUnsavedText()) {
            UnsavedDialog.askBefore(event, list::giveUp);
        }
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return own.stream()
                .filter(d -> own.size() == 1 || state.division() != null && d.id() == state.division())
                .findFirst()
                .map(d -> getTranslation("work.title", d.name().in(getLocale())))
                .orElseGet(() -> getTranslation("menu.myWork"));
    }
}
