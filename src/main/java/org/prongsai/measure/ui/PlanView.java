package org.prongsai.measure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.PlanLine;
import org.prongsai.measure.PlanList;
import org.prongsai.measure.PlanOrder;
import org.prongsai.shared.ui.EscapeKey;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.ScreenWidth;
import org.prongsai.shared.ui.YearPicker;
import org.springframework.dao.OptimisticLockingFailureException;

/** The plan of a year: its measures in their order, and the one that is open beside them; the address holds all of that. */
@Route(PlanNavigation.ROUTE)
@RolesAllowed("ADMIN")
@Menu(title = "menu.plan", order = 6)
class PlanView extends Composite<MasterDetailLayout>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls, PlanGrid.Moves {

    private final transient FiscalYearService years;
    private final transient PlanOrder order;
    private final transient OpenEditor open;
    private final YearPicker yearPicker =
            new YearPicker(getTranslation("year"), chosen -> go(this.state.withYear(chosen)));
    private final PlanBar bar;
    private final PlanGrid grid;
    private final Div detail = new Div();
    private PlanState state = PlanState.EMPTY;
    private @Nullable YearView year;

    PlanView(
            MeasurePlanning planning,
            PlanList plan,
            ChangesSince changes,
            PlanOrder order,
            FiscalYearService years,
            DivisionService divisions,
            AssessmentService assessment,
            ChangeFeed feed,
            Clock clock) {
        this.years = years;
        this.order = order;
        open = new OpenEditor(planning, divisions, assessment, new PlanEditor.Actions(this::saved, this::close));
        grid = new PlanGrid(plan, changes, this);
        bar = new PlanBar(clock, change -> go(change.apply(state)));
        grid.onOpen(line -> go(state.opening(line.id())));
        detail.addClassName("detail-holder");
        var master = new Div(bar, grid);
        master.addClassNames("page", "measures-page");
        getContent().setMaster(master);
        getContent().setMasterSize("20rem", true);
        getContent().setDetailSize("34rem");
        getContent().setSizeFull();
        EscapeKey.closesDetail(getContent(), this::close);
        getContent().addBackdropClickListener(click -> close());
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ScreenWidth.follow(this, attached, grid::setCompact);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var next = PlanState.from(event.getLocation().getQueryParameters());
        var first = year == null;
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
        year = kept.stream()
                .filter(each -> state.year() != null && each.year() == state.year())
                .findFirst()
                .or(() -> years.current(kept))
                .orElse(null);
        var shown = year == null ? 0 : year.year();
        var changeable = year != null && !year.isClosed();
        yearPicker.offer(kept.stream().map(YearView::year).toList(), shown);
        bar.show(changeable, state);
        grid.setEmptyStateComponent(new EmptyPlan(year, state.since().onlyChanged(), () -> go(state.addingOne())));
        grid.list(state.filter(shown), state.since().moment(), changeable);
    }

    private void detail() {
        var editor = year == null ? Optional.<Component>empty() : open.read(state, year);
        grid.setBesideForm(editor.isPresent());
        detail.removeAll();
        editor.ifPresent(detail::add);
        if (editor.isPresent() != (getContent().getDetail() != null)) {
            getContent().setDetail(editor.isPresent() ? detail : null);
        }
    }

    private void saved(long measure) {
        grid.getDataProvider().refreshAll();
        if (Objects.equals(state.measure(), measure)) {
            detail();
        } else {
            go(state.opening(measure));
        }
        open.focus();
    }

    @Override
    public void move(PlanLine line, int places) {
        reorder(() -> order.move(line.id(), line.version(), places));
    }

    @Override
    public void place(PlanLine line, PlanLine other, boolean behind) {
        reorder(() -> order.place(line.id(), line.version(), other.id(), behind));
    }

    private void reorder(Runnable work) {
        try {
            work.run();
            Notices.saved(getTranslation("plan.moved"));
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(getTranslation("plan.overtaken"));
        }
        grid.getDataProvider().refreshAll();
        if (!open.hasUnsavedText()) {
            detail();
        }
    }

    /** What is being typed stays; where another has changed the same measure, saving shows both. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.isOf("fiscalYear"))) {
            list();
        } else if (changes.stream().anyMatch(change -> change.isOf("measure") || change.isOf("assignment"))) {
            grid.getDataProvider().refreshAll();
        }
        if (year != null && open.isOutdatedBy(changes, year)) {
            detail();
        }
    }

    private void close() {
        go(state.opening(null));
    }

    private void go(PlanState next) {
        getUI().ifPresent(ui -> ui.navigate(PlanNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open.hasUnsavedText() && !state.staysOpenAt(event.getLocation())) {
            var leaving = event.postpone();
            open.askToLeave(leaving::proceed);
        }
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.plan");
    }
}
