package org.prongsai.register.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.prongsai.shared.ui.TextLimit;

/** Asks for another name of a saved view; stays open where the name is refused. */
class RenameDialog extends Dialog {

    RenameDialog(String before, int longest, Consumer<String> rename) {
        setHeaderTitle(getTranslation("view.rename", before));
        var name = new TextField(getTranslation("view.name"));
        name.setValue(before);
        TextLimit.tell(name, longest);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        var save = new Button(getTranslation("action.save"), click -> {
            if (TextLimit.require(name, longest)) {
                rename.accept(name.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }
}
