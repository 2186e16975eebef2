package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureService;
import org.prongsai.register.NamedView;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.EscapeKey;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.shared.ui.YearPicker;

/** Measures by division: the list and the open measure beside it; the address says which. */
@Route(MeasuresNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.measures", order = 2)
class MeasuresView extends Composite<MasterDetailLayout>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls {

    private final transient ListServices services;
    private final transient OpenMeasure open;
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), this::chooseYear);
    private final MeasureList list;
    private MeasuresState state = MeasuresState.EMPTY;
    private transient @Nullable NamedView named;
    private boolean listed;
    private boolean openedHere;

    MeasuresView(
            ListServices services,
            MeasureService measures,
            PartServices parts,
            ChangeFeed feed,
            AuthenticationContext authentication) {
        this.services = services;
        var actions = new OpenMeasure.Actions(
                this::refresh, this::showUndone, this::refreshList, part -> show(state.measure(), part), this::close);
        open = new OpenMeasure(measures, parts, authentication.hasRole(Role.ADMIN.name()), actions);
        list = new MeasureList(services, row -> show(row.measureId(), row.assignmentId()), this::go, this::showUndone);
        getContent().setMaster(list);
        getContent().setMasterSize("20rem", true);
        getContent().setDetailSize("28rem");
        getContent().setSizeFull();
        EscapeKey.closesDetail(getContent(), this::close);
        getContent().addBackdropClickListener(click -> close());
        LiveRefresh.of(this, feed, this::follow);
    }

    /** Reads only what the new address asks for: opening a measure leaves the list alone, and filtering the measure. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var before = state;
        var first = !listed;
        openedHere |= first;
        var asked = MeasuresState.from(event.getLocation().getQueryParameters());
        var view = asked.view();
        if (view != null && !view.equals(before.view())) {
            listView(asked, view);
        } else {
            state = view == null ? asked : asked.asSaved(view, before);
            if (first || !state.listsLike(before)) {
                list();
                list.name(view == null ? null : named);
            }
        }
        if (first || !state.opensLike(before)) {
            detail(before);
        }
    }

    private void listView(MeasuresState asked, long view) {
        var saved = services.views().find(view).orElse(null);
        named = saved;
        state = saved == null ? asked : asked.asSaved(view, MeasuresState.ofLook(saved.address()));
        list();
        list.name(saved);
        if (saved == null) {
            list.missView();
        } else {
            list.arrangeAs(saved);
        }
    }

    private void list() {
        var kept = services.years().all();
        var asked = state.year();
        var year = asked != null
                ? asked
                : services.years().current(kept).map(YearView::year).orElse(0);
        yearPicker.offer(kept.stream().map(YearView::year).toList(), year);
        list.list(state, year, kept);
        listed = true;
    }

    /** Whoever opens a row, or comes here for one, goes on in what it opens, and whoever closes it where it was opened. */
    private void detail(MeasuresState before) {
        var detail = open.read(state, list.options()::divisions);
        getContent().setDetail(detail.orElse(null));
        list.showOpen(state, detail.isPresent());
        if (detail.isPresent() && openedHere) {
            detail.get().focusTitle();
        } else if (before.measure() != null && detail.isEmpty()) {
            getElement().executeJs("window.dispatchEvent(new Event('prongsai-measure-closed'))");
        }
        openedHere = false;
    }

    private void refresh() {
        refreshList();
        detail(state);
    }

    /** Typing in the measure that is open by then goes on. */
    private void showUndone() {
        refreshList();
        if (!open.hasUnsavedText()) {
            detail(state);
        }
    }

    private void refreshList() {
        list.listAgain();
    }

    /** Shows what others have changed. */
    private void follow(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.isOf("fiscalYear"))) {
            list.showYear(services.years().all());
        }
        if (changes.stream().anyMatch(state::mayList)) {
            refreshList();
        }
        if (open.isOutdatedBy(changes)) {
            detail(state);
        }
    }

    private void close() {
        show(null, null);
    }

    private void show(@Nullable Long measure, @Nullable Long part) {
        openedHere = measure != null;
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
            UnsavedDialog.askBefore(event, open::giveUp);
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
