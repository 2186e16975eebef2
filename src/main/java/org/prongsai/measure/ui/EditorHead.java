package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.prongsai.measure.MeasurePlan;

/** Which measure is open, why it cannot be changed where that is so, and the way out. */
class EditorHead extends Composite<Div> {

    private final H2 title;

    EditorHead(MeasurePlan plan, int year, boolean yearLocked, Runnable close) {
        title = new H2(
                plan.id() == PlanEditor.NOT_STORED
                        ? getTranslation("plan.new")
                        : getTranslation("plan.edit", plan.definition().number()));
        var closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("action.close"));
        var header = new Div(title, closing);
        header.addClassName("detail-header");
        getContent().addClassName("stacked");
        getContent().add(header);
        if (plan.draft()) {
            getContent().add(notice(getTranslation("plan.draft.help")));
        }
        if (plan.retirement() != null) {
            getContent().add(notice(getTranslation("plan.retired.because", plan.retirement())));
        }
        if (yearLocked) {
            getContent().add(notice(getTranslation("plan.closed", String.valueOf(year))));
        }
    }

    String title() {
        return title.getText();
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }
}
