package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.Undone;

/** Says after an undo which parts could not be put back, and why. */
class UndoneDialog extends Dialog {

    UndoneDialog(Undone undone) {
        addClassName("bulk-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("undo.partly.title"));
        var summary = new Paragraph(
                getTranslation("undo.partly", undone.restored(), undone.kept().size()));
        add(summary, new BulkLines(undone.kept(), line -> ""));
        var close = new Button(getTranslation("action.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
