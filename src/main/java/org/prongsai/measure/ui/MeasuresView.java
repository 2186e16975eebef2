package org.prongsai.measure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.MeasureService;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.YearPicker;

/** Measures by division: the list, its filters, and the open measure beside it; the address holds all of that. */
@Route(MeasuresNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.measures", order = 2)
class MeasuresView extends Composite<MasterDetailLayout>
        implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private static final int NARROW = 700;

    private final transient MeasureService measures;
    private final transient AssignmentService assignments;
    private final transient DivisionService divisions;
    private final transient FiscalYearService years;
    private final transient AssessmentService assessment;
    private final boolean administrator;
    private final YearPicker yearPicker =
            new YearPicker(getTranslation("year"), chosen -> go(state().withYear(chosen)));
    private final MeasureFilterBar filters = new MeasureFilterBar(this::go);
    private final Span count = new Span();
    private final MeasureGrid grid;
    private @Nullable MeasuresState state;
    private MeasureFilter filter = MeasureFilter.ofYear(2500);
    private List<DivisionView> allDivisions = List.of();

    MeasuresView(
            MeasureService measures,
            AssignmentService assignments,
            DivisionService divisions,
            FiscalYearService years,
            AssessmentService assessment,
            AuthenticationContext authentication,
            Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.divisions = divisions;
        this.years = years;
        this.assessment = assessment;
        this.administrator = authentication.hasRole(Role.ADMIN.name());
        grid = new MeasureGrid(clock, sort -> go(state().withSort(sort)));
        grid.onOpen(row -> open(row.measureId(), row.assignmentId()));
        count.addClassName("quiet");
        var master = new Div(filters, count, grid);
        master.addClassNames("page", "measures-page");
        getContent().setMaster(master);
        getContent().setMasterSize("20rem", true);
        getContent().setDetailSize("28rem");
        getContent().setSizeFull();
        getContent().addDetailEscapePressListener(escape -> open(null, null));
        getContent().addBackdropClickListener(click -> open(null, null));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> grid.setCompact(details.getWindowInnerWidth() < NARROW));
        var resizing = page.addBrowserWindowResizeListener(size -> grid.setCompact(size.getWidth() < NARROW));
        addDetachListener(detached -> resizing.remove());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var next = MeasuresState.from(event.getLocation().getQueryParameters());
        var kept = years.all();
        var year = next.year() != null
                ? next.year()
                : years.current(kept).map(YearView::year).orElse(filter.year());
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        allDivisions = divisions.all();
        filters.offer(allDivisions, assessment.indicatorsOf(year));
        filters.show(next);
        state = next;
        filter = next.filter(year);
        list(next);
        detail(next);
    }

    private void list(MeasuresState shown) {
        grid.showSort(shown.sort());
        grid.setItemsPageable(page -> measures.page(filter, page), page -> measures.count(filter));
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        change -> count.setText(getTranslation("measure.count", change.getItemCount())));
    }

    private void detail(MeasuresState shown) {
        var open = shown.measure() == null ? Optional.<MeasureDetail>empty() : measures.find(shown.measure());
        grid.setBesideDetail(open.isPresent());
        getContent().setDetail(open.map(measure -> panel(measure, shown)).orElse(null));
    }

    private Component panel(MeasureDetail measure, MeasuresState shown) {
        var administration =
                administrator ? new AdministrationPanel(measures, measure, allDivisions, this::refresh) : null;
        var part = openPart(measure, shown);
        return new MeasureDetailPanel(
                measure,
                administration,
                part == null ? null : new PartPanel(assignments, measure, part, this::refresh),
                chosen -> open(measure.id(), chosen),
                () -> open(null, null));
    }

    /** The part that the address names, else the reader's own. */
    private static @Nullable MeasurePart openPart(MeasureDetail measure, MeasuresState shown) {
        return measure.parts().stream()
                .filter(p -> shown.part() != null && p.state().id() == shown.part())
                .findFirst()
                .or(() -> measure.parts().stream().filter(MeasurePart::editable).findFirst())
                .orElse(null);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        detail(state());
    }

    private void open(@Nullable Long measure, @Nullable Long part) {
        go(state().opening(measure, part));
    }

    private MeasuresState state() {
        return state == null ? MeasuresState.from(QueryParameters.empty()) : state;
    }

    private void go(MeasuresState next) {
        getUI().ifPresent(ui -> ui.navigate(MeasuresNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.measures");
    }
}
