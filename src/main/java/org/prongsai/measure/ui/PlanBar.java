package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;

/** Above the plan: adds a measure, and shows those that are out of force. */
class PlanBar extends Composite<Div> {

    private final Button add = new Button(getTranslation("plan.add"), VaadinIcon.PLUS.create());
    private final Checkbox retired = new Checkbox(getTranslation("plan.retired.show"));

    PlanBar(Runnable adding, Consumer<Boolean> showRetired) {
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> adding.run());
        retired.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showRetired.accept(change.getValue());
            }
        });
        getContent().addClassNames("filter-bar", "touch");
        getContent().add(add, retired);
    }

    void show(boolean changeable, boolean withRetired) {
        add.setVisible(changeable);
        retired.setValue(withRetired);
    }
}
