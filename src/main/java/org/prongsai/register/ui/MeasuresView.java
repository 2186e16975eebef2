package org.prongsai.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureService;
import org.prongsai.register.ChangesSince;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.shared.ui.YearPicker;

/** Measures by division: the list, its filters, and the open measure beside it; the address holds all of that. */
@Route(MeasuresNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.measures", order = 2)
class MeasuresView extends Composite<MasterDetailLayout>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls {

    private static final int NARROW = 700;

    private final transient DivisionService divisions;
    private final transient FiscalYearService years;
    private final transient AssessmentService assessment;
    private final transient OpenMeasure open;
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), this::chooseYear);
    private final MeasureFilterBar filters = new MeasureFilterBar(this::go);
    private final Span count = new Span();
    private final MeasureGrid grid;
    private final SinceBar sinceBar;
    private MeasuresState state = MeasuresState.EMPTY;
    private @Nullable MeasureFilter filter;
    private List<DivisionView> allDivisions = List.of();

    MeasuresView(
            MeasureService measures,
            AssignmentService assignments,
            DivisionService divisions,
            FiscalYearService years,
            AssessmentService assessment,
            AuthenticationContext authentication,
            ChangesSince changes,
            ChangeFeed feed,
            Clock clock) {
        this.divisions = divisions;
        this.years = years;
        this.assessment = assessment;
        var actions = new OpenMeasure.Actions(
                this::refresh, this::refreshList, part -> show(state.measure(), part), () -> show(null, null));
        open = new OpenMeasure(measures, assignments, authentication.hasRole(Role.ADMIN.name()), actions);
        grid = new MeasureGrid(clock, measures, changes, sort -> go(state.withSort(sort)));
        grid.onOpen(row -> show(row.measureId(), row.assignmentId()));
        grid.onCount(rows -> count.setText(getTranslation("measure.count", rows)));
        count.addClassName("quiet");
        sinceBar = new SinceBar(LocalDate.now(clock), since -> go(state.comparedWith(since)));
        var master = new Div(filters, sinceBar, count, grid);
        master.addClassNames("page", "measures-page");
        getContent().setMaster(master);
        getContent().setMasterSize("20rem", true);
        getContent().setDetailSize("28rem");
        getContent().setSizeFull();
        getContent().addDetailEscapePressListener(escape -> show(null, null));
        getContent().addBackdropClickListener(click -> show(null, null));
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> grid.setCompact(details.getWindowInnerWidth() < NARROW));
        var resizing = page.addBrowserWindowResizeListener(size -> grid.setCompact(size.getWidth() < NARROW));
        addDetachListener(detached -> {
            resizing.remove();
            detached.unregisterListener();
        });
    }

    /** Reads only what the new address asks for: opening a measure leaves the list alone, and filtering the measure. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var next = MeasuresState.from(event.getLocation().getQueryParameters());
        var first = filter == null;
        var before = state;
        state = next;
        if (first || !next.listsLike(before)) {
            list();
        }
        if (first || !next.opensLike(before)) {
            detail();
        }
    }

    private void list() {
        var kept = years.all();
        var asked = state.year();
        var year =
                asked != null ? asked : years.current(kept).map(YearView::year).orElse(0);
        allDivisions = divisions.all();
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        filters.offer(allDivisions, assessment.indicatorsOf(year));
        filters.show(state);
        filter = state.filter(year);
        sinceBar.show(state.since());
        grid.list(filter, state.sort(), state.since());
    }

    private void detail() {
        var detail = open.read(state, allDivisions);
        grid.setBesideDetail(detail.isPresent());
        getContent().setDetail(detail.orElse(null));
    }

    private void refresh() {
        refreshList();
        detail();
    }

    /** Shows what others have changed. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(state::mayList)) {
            refreshList();
        }
        if (open.isOutdatedBy(changes)) {
            detail();
        }
    }

    private void refreshList() {
        grid.getDataProvider().refreshAll();
    }

    private void show(@Nullable Long measure, @Nullable Long part) {
        go(state.opening(measure, part));
    }

    private void chooseYear(int year) {
        go(state.withYear(year));
    }

    private void go(MeasuresState next) {
        getUI().ifPresent(ui -> ui.navigate(MeasuresNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open.hasUnsavedText() && !keepsOpen(event.getLocation())) {
            var leaving = event.postpone();
            new UnsavedDialog(() -> {
                        open.giveUp();
                        leaving.proceed();
                    })
                    .open();
        }
    }

    private boolean keepsOpen(Location next) {
        return next.getPath().equals(MeasuresNavigation.ROUTE)
                && MeasuresState.from(next.getQueryParameters()).opensLike(state);
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
