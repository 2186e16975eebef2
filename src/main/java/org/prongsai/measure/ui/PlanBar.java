package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.ui.SinceBar;

/** Above the plan: adds a measure, shows those that are out of force, and compares the plan with a day. */
class PlanBar extends Composite<Div> {

    private final Button add = new Button(getTranslation("plan.add"), VaadinIcon.PLUS.create());
    private final Checkbox retired = new Checkbox(getTranslation("plan.retired.show"));
    private final SinceBar since;

    /** @param go leads from the address of now to another one */
    PlanBar(Clock clock, Consumer<UnaryOperator<PlanState>> go) {
        var today = LocalDate.now(clock);
        since = new SinceBar(
                today, FiscalYear.containing(today).start(), day -> go.accept(state -> state.comparedWith(day)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> go.accept(PlanState::addingOne));
        retired.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(state -> state.withRetired(change.getValue()));
            }
        });
        getContent().addClassNames("filter-bar", "touch");
        getContent().add(add, since, retired);
    }

    void show(boolean changeable, PlanState state) {
        add.setVisible(changeable);
        retired.setValue(state.retired());
        since.show(state.since());
    }
}
