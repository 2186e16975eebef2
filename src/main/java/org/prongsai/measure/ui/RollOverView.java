package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.prongsai.measure.RollOver;
import org.prongsai.measure.RollOverPlan;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Carries the measures of a year on in the next one; the address names the year. */
@Route(RollOverNavigation.ROUTE)
@RolesAllowed("ADMIN")
class RollOverView extends Composite<Div> implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient RollOver rollOver;
    private int from;

    RollOverView(RollOver rollOver) {
        this.rollOver = rollOver;
        getContent().addClassNames("page", "roll-over-page");
    }

    /** An address that names no year leads to the years. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter("from");
        try {
            from = Integer.parseInt(named.orElse(""));
        } catch (NumberFormatException unreadable) {
            event.forwardTo(YearsView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choose(from);
    }

    private void choose(int year) {
        try {
            var plan = rollOver.plan(year);
            show(new RollOverIntroduction(plan));
            if (!plan.open().isEmpty()) {
                getContent().add(new RollOverForm(plan, chosen -> start(plan, chosen)));
            }
        } catch (RefusedException refused) {
            refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void start(RollOverPlan plan, Set<Long> chosen) {
        try {
            show(new RollOverResultPanel(rollOver.start(plan.from(), chosen)));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException overtaken) {
            Notices.problem(getTranslation("rollOver.overtaken"));
            choose(plan.from());
        }
    }

    private void refuse(String why) {
        var empty = new Div(new H2(why), MeasureLists.inside("years", getTranslation("rollOver.back")));
        empty.addClassName("empty-state");
        show(empty);
    }

    private void show(Component part) {
        getContent().removeAll();
        getContent().add(part);
        getContent().scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rollOver.page");
    }
}
