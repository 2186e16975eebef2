package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;

/** A button that opens a panel below itself; on phones it lies over the lower part of the screen. */
class PopoverButton extends Composite<Span> implements HasStyle {

    private final Button button;
    private final Popover popover = new Popover();

    /** @param content made anew whenever the panel opens, and dropped when it closes */
    PopoverButton(String titleKey, VaadinIcon icon, Supplier<? extends Component> content) {
        var title = getTranslation(titleKey);
        button = new Button(title, icon.create());
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(title);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.addClassName("panel-popover");
        popover.setWidth("min(24rem, calc(100vw - 32px))");
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            if (change.isOpened()) {
                popover.add(new H2(title), content.get());
            }
        });
        getContent().add(button, popover);
    }

    void setText(String text) {
        button.setText(text);
    }

    void close() {
        popover.close();
    }
}
