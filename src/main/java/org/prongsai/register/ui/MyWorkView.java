package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.shared.Bilingual;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** A head's own work, most urgent first; a status is two taps away. */
@Route("my-work")
@RolesAllowed("DIVISION_HEAD")
@Menu(title = "menu.myWork", order = 3)
class MyWorkView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private final transient MeasureService measures;
    private final transient MeasureStatistics statistics;
    private final transient AssignmentService assignments;
    private final transient DivisionService divisions;
    private final transient FiscalYearService years;
    private final transient Clock clock;
    private WorkState state = new WorkState(null, null, WorkGroup.TODO);
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), chosen -> go(state.withYear(chosen)));
    private final Select<DivisionView> division = new Select<>();
    private final WorkTiles tiles = new WorkTiles(group -> go(state.showing(group)));
    private final VirtualList<MeasureRow> cards = new VirtualList<>();
    private final Div empty = new Div();
    private @Nullable DivisionView shown;
    private boolean yearOpen;

    MyWorkView(
            MeasureService measures,
            MeasureStatistics statistics,
            AssignmentService assignments,
            DivisionService divisions,
            FiscalYearService years,
            ChangeFeed feed,
            Clock clock) {
        this.measures = measures;
        this.statistics = statistics;
        this.assignments = assignments;
        this.divisions = divisions;
        this.years = years;
        this.clock = clock;
        division.setAriaLabel(getTranslation("column.division"));
        division.setItemLabelGenerator(d -> d.name().in(getLocale()));
        division.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(state.withDivision(change.getValue().id()));
            }
        });
        cards.setRenderer(new ComponentRenderer<>(this::card));
        cards.addClassName("work-cards");
        cards.getElement().setAttribute("aria-label", getTranslation("menu.myWork"));
        empty.addClassName("empty-state");
        getContent().addClassNames("page", "my-work");
        getContent().add(division, tiles, cards, empty);
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = WorkState.from(event.getLocation().getQueryParameters());
        var kept = years.all();
        var own = divisions.headedByMe();
        var year = asked.year() != null
                ? asked.year()
                : years.current(kept).map(YearView::year).orElse(0);
        shown = own.stream()
                .filter(d -> asked.division() != null && d.id() == asked.division())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse(null);
        state = new WorkState(year, shown == null ? null : shown.id(), asked.group());
        yearOpen = kept.stream().anyMatch(y -> y.year() == year && y.isOpen());
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        division.setItems(own);
        division.setValue(shown);
        division.setVisible(own.size() > 1);
        refresh();
    }

    private void follow(List<Change> changes) {
        var own = shown;
        if (own != null && changes.stream().anyMatch(c -> Objects.equals(c.divisionId(), own.id()))) {
            refresh();
        }
    }

    private void refresh() {
        var own = shown;
        var year = state.year();
        tiles.setVisible(own != null);
        if (own == null || year == null) {
            showCards(0, "work.noDivision");
            return;
        }
        var progress = statistics.progress(year).stream()
                .filter(p -> p.divisionId() == own.id())
                .findFirst()
                .orElse(new DivisionProgress(own.id(), own.name(), 0, 0, 0, 0, 0, 0));
        tiles.show(progress, state.group());
        var filter = state.group().filter(year, own.id());
        var count = Math.toIntExact(state.group().count(progress));
        cards.setDataProvider(new CallbackDataProvider<MeasureRow, Void>(
                query ->
                        measures
                                .page(filter, PageRequest.of(query.getPage(), query.getPageSize(), Sort.by("period")))
                                .stream(),
                query -> count));
        showCards(count, progress.total() == 0 ? "work.nothingPlanned" : "work.nothingHere");
    }

    private void showCards(int count, String emptyKey) {
        cards.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        empty.add(new H2(getTranslation(emptyKey)), new Paragraph(getTranslation(emptyKey + ".help")));
    }

    private Component card(MeasureRow row) {
        return new WorkCard(row, LocalDate.now(clock), yearOpen, chosen -> report(row, chosen));
    }

    private void report(MeasureRow row, @Nullable AssignmentStatus chosen) {
        var id = row.assignmentId();
        if (id != null) {
            var title = row.number() + ". " + row.title();
            new ReportDialog(title, assignments, assignments.state(id), chosen, this::refresh).open();
        }
    }

    private void go(WorkState next) {
        getUI().ifPresent(ui -> ui.navigate("my-work", next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        var name = shown == null ? null : shown.name();
        return name == null ? getTranslation("menu.myWork") : title(name);
    }

    private String title(Bilingual name) {
        return getTranslation("work.title", name.in(getLocale()));
    }
}
