package org.prongsai.publication.ui;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.shared.ui.YearPicker;

/** The official papers of a year: administrators and management make them, administrators publish, everybody reads. */
@Route(PapersNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.papers", order = 6)
class PapersView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, HasHeaderControls {

    private final transient FiscalYearService years;
    private final YearPicker yearPicker = new YearPicker(getTranslation("year"), this::go);
    private final PublishedList published;
    private final @Nullable PaperDesk desk;
    private PapersState state = PapersState.NONE;

    PapersView(
            FiscalYearService years,
            PublishedPapers published,
            DeskServices services,
            ChangeFeed feed,
            AuthenticationContext authentication) {
        this.years = years;
        this.published = new PublishedList(published);
        var makes = authentication.hasAnyRole(Role.ADMIN.name(), Role.MANAGEMENT.name());
        desk = makes ? new PaperDesk(services, authentication.hasRole(Role.ADMIN.name()), this::go, this::list) : null;
        getContent().addClassNames("page", "papers");
        LiveRefresh.of(this, feed, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = PapersState.from(event.getLocation().getQueryParameters());
        var kept = years.all();
        getContent().removeAll();
        yearPicker.setVisible(!kept.isEmpty());
        if (kept.isEmpty()) {
            showNothing();
            return;
        }
        var offered = kept.stream().map(YearView::year).toList();
        var year = asked.year() != null && offered.contains(asked.year())
                ? asked.year()
                : years.current(kept).map(YearView::year).orElse(offered.getFirst());
        state = asked.withYear(year);
        yearPicker.offer(offered, year);
        if (desk != null) {
            desk.show(state.choices(year));
            getContent().add(desk);
        }
        getContent().add(published);
        list();
    }

    private void list() {
        if (state.year() != null) {
            published.show(state.year());
        }
    }

    private void follow(List<Change> changes) {
        if (state.year() == null) {
            return;
        }
        if (changes.stream().anyMatch(change -> change.objectType().equals("publishedPaper"))) {
            list();
        }
        if (desk != null && changes.stream().anyMatch(PaperDesk::mayChange)) {
            desk.lookAgain();
        }
    }

    private void showNothing() {
        var empty = new Div(new H2(getTranslation("papers.empty")), new Paragraph(getTranslation("papers.empty.help")));
        empty.addClassName("empty-state");
        getContent().add(empty);
    }

    private void go(int year) {
        go(state.withYear(year));
    }

    private void go(PapersState next) {
        getUI().ifPresent(ui -> ui.navigate(PapersNavigation.ROUTE, next.toQuery()));
    }

    @Override
    public Component headerControls() {
        return yearPicker;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.papers");
    }
}
