package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkSheet;

/** Whose rules are shown, how many parts are still to be confirmed, and what can be done with all of them. */
class RulesHead extends Composite<Section> {

    private final transient RulesWords words;
    private final H2 title = new H2();
    private final Paragraph standIn = new Paragraph();
    private final Span count = new Span();
    private final Checkbox only;
    private final Paragraph toConfirm = new Paragraph();
    private final Paragraph help = new Paragraph();
    private final Button copy;
    private final Button confirmAll;

    /** What is done to the whole of the rules. */
    interface Actions {

        void filter(boolean only);

        void copy();

        void confirmAll();
    }

    RulesHead(RulesWords words, Actions actions) {
        this.words = words;
        title.getElement().setAttribute("tabindex", "-1");
        only = new Checkbox(words.text("framework.open.only"));
        only.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.filter(change.getValue());
            }
        });
        toConfirm.setText(words.text("framework.open.help"));
        help.addClassName("quiet");
        copy = new Button("", click -> actions.copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirmAll = new Button(words.text("framework.confirmAll"), click -> actions.confirmAll());
        var buttons = new Div(copy, confirmAll);
        buttons.addClassName("rules-buttons");
        var standing = new Div(count, only);
        standing.addClassName("rules-standing");
        getContent().addClassNames("card", "rules-head");
        getContent().add(title, standIn, standing, toConfirm, help, buttons);
    }

    void show(FrameworkSheet sheet, FrameworkDraft draft, boolean admin, boolean openOnly) {
        var open = draft.unconfirmed();
        title.setText(words.text("framework.title", sheet.year()));
        standIn.setText("⚠ " + words.text("framework.standIn", sheet.year(), sheet.frameworkYear()));
        standIn.setVisible(sheet.provisional());
        count.setText(
                open == 0 ? "✓ " + words.text("framework.open.none") : "⚠ " + words.text("framework.open.count", open));
        count.setClassName("status " + (open == 0 ? "completed" : "inferred"));
        only.setValue(openOnly);
        only.setVisible(open > 0 || openOnly);
        help.setText(words.text(sheet.provisional() ? "framework.copy.help" : "framework.help"));
        help.setVisible(admin);
        copy.setText(words.text("framework.copy", sheet.frameworkYear()));
        copy.setVisible(admin && sheet.provisional());
        var confirming = admin && !sheet.provisional() && open > 0;
        toConfirm.setVisible(confirming);
        confirmAll.setVisible(confirming);
    }

    void focus() {
        RulesTable.focus(title);
    }
}
