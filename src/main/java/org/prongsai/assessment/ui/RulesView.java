package org.prongsai.assessment.ui;

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
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.security.Role;
import org.prongsai.shared.ui.HasHeaderControls;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.shared.ui.YearPicker;

/** The rules by which a year is assessed: read by everybody, edited by the administrator. */
@Route(FrameworkNavigation.ROUTE)
@PermitAll
@Menu(title = "menu.framework", order = 7.3)
class RulesView extends Composite<Div>
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle, HasHeaderControls {

    private final transient RulesServices services;
    private final YearPicker years;
    private final RulesDesk desk;
    private RulesState state = new RulesState(null, false);

    RulesView(RulesServices services, AuthenticationContext authentication) {
        this.services = services;
        years = new YearPicker(getTranslation("year"), year -> go(new RulesState(year, state.openOnly())));
        desk = new RulesDesk(
                services, authentication.hasRole(Role.ADMIN.name()), open -> go(new RulesState(desk().year(), open)));
        getContent().addClassNames("page", "framework-page");
        getContent().add(desk);
    }

    private RulesDesk desk() {
        return desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = RulesState.from(event.getLocation().getQueryParameters());
        var own = services.rules().years();
        var asked = state.year();
        var year = asked == null ? own.getFirst() : asked;
        years.offer(offered(own, year), year);
        desk.show(year, state.openOnly());
    }

    /** Years with rules, years that are kept, the next one, and the one that was asked for. */
    private List<Integer> offered(List<Integer> own, int asked) {
        var kept = services.years().all().stream().map(YearView::year);
        return Stream.of(own.stream(), kept, Stream.of(asked, own.getFirst() + 1))
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void go(RulesState next) {
        getUI().ifPresent(ui -> ui.navigate(FrameworkNavigation.ROUTE, next.toQuery()));
    }

    /** What is changed stays while the same year is filtered, and is asked about where it would be lost. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var location = event.getLocation();
        var year = RulesState.from(location.getQueryParameters()).year();
        var stays = location.getPath().equals(FrameworkNavigation.ROUTE) && year != null && year == desk.year();
        if (desk.hasUnsaved() && !stays) {
            years.setValue(desk.year());
            UnsavedDialog.askBefore(event, desk::discard);
        }
    }

    @Override
    public Component headerControls() {
        var controls = new Div(years);
        controls.addClassName("header-controls");
        return controls;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.framework");
    }
}
