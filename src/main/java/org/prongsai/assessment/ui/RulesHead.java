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
    private final transient FrameworkSheet sheet;
    private final transient FrameworkDraft draft;
    private final transient Actions actions;

    /** What is done to the whole of the rules. */
    interface Actions {

        void filter(boolean only);

        void copy();

        void confirmAll();

        void save();

        void discard();

        void delete();
    }

    RulesHead(RulesWords words, FrameworkSheet sheet, FrameworkDraft draft, Actions actions) {
        this.words = words;
        this.sheet = sheet;
        this.draft = draft;
        this.actions = actions;
        getContent().addClassNames("card", "rules-head");
    }

    RulesHead showing(boolean admin, boolean openOnly, boolean unsaved) {
        getContent().add(new H2(words.text("framework.title", sheet.year())));
        if (sheet.provisional()) {
            getContent()
                    .add(new Paragraph("⚠ " + words.text("framework.standIn", sheet.year(), sheet.frameworkYear())));
        }
        var open = draft.unconfirmed();
        var count = new Span(
                open == 0 ? "✓ " + words.text("framework.open.none") : "⚠ " + words.text("framework.open.count", open));
        count.addClassNames("status", open == 0 ? "completed" : "inferred");
        getContent().add(count);
        if (open > 0 || openOnly) {
            var only = new Checkbox(words.text("framework.open.only"), openOnly);
            only.addValueChangeListener(change -> actions.filter(change.getValue()));
            getContent().add(only);
        }
        if (admin) {
            var help = new Paragraph(words.text(sheet.provisional() ? "framework.copy.help" : "framework.help"));
            help.addClassName("quiet");
            getContent().add(help, buttons(open, unsaved));
        }
        return this;
    }

    private Div buttons(long open, boolean unsaved) {
        var buttons = new Div();
        buttons.addClassName("rules-buttons");
        if (sheet.provisional()) {
            var copy = new Button(words.text("framework.copy", sheet.frameworkYear()), click -> actions.copy());
            copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(copy);
            return buttons;
        }
        var save = new Button(words.text("action.save"), click -> actions.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(unsaved);
        buttons.add(save);
        if (unsaved) {
            var state = new Span("● " + words.text("framework.unsaved"));
            state.getElement().setAttribute("role", "status");
            buttons.add(new Button(words.text("framework.discard"), click -> actions.discard()), state);
        } else {
            buttons.add(new Button(words.text("framework.delete", sheet.year()), click -> actions.delete()));
        }
        if (open > 0) {
            buttons.add(new Button(words.text("framework.confirmAll"), click -> actions.confirmAll()));
        }
        return buttons;
    }
}
