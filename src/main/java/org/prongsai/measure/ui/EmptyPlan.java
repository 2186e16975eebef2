package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearView;

/** Why a year shows no measure, and how to begin. */
class EmptyPlan extends Composite<Div> {

    /** Where reports are taken in; that view belongs to a feature above this one. */
    private static final String IMPORT = "import";

    /**
     * @param year the year shown, null where none is kept yet
     * @param onlyChanged whether only what has changed is asked for
     */
    EmptyPlan(@Nullable YearView year, boolean onlyChanged, Runnable add) {
        getContent().addClassName("empty-state");
        if (onlyChanged) {
            getContent().add(new Paragraph(getTranslation("since.nothing")));
            return;
        }
        if (year == null) {
            getContent().add(new H2(getTranslation("plan.noYear")), new Paragraph(getTranslation("plan.noYear.help")));
        } else {
            var name = String.valueOf(year.year());
            getContent().add(new H2(getTranslation("plan.empty", name)));
            getContent().add(new Paragraph(getTranslation(year.isClosed() ? "plan.closed" : "plan.empty.help", name)));
            if (!year.isClosed()) {
                getContent().add(new Button(getTranslation("plan.empty.add"), click -> add.run()));
            }
        }
        getContent().add(new Anchor(IMPORT, getTranslation("menu.import")));
    }
}
