package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.function.Consumer;

/** What the keys do; those that are a single character can be turned off, since some people's software types them. */
class ShortcutsDialog extends Dialog {

    /** @param chooses whether the reader has rows of her own to choose */
    ShortcutsDialog(boolean on, boolean chooses, Consumer<Boolean> turn) {
        setHeaderTitle(getTranslation("keys"));
        var list = new DescriptionList();
        list.addClassName("keys");
        add(list, "/", "keys.search");
        add(list, "j  k  ↓  ↑", "keys.move");
        add(list, "Enter", "keys.open");
        add(list, "Esc", "keys.close");
        if (chooses) {
            add(list, "v", "keys.choose");
            add(list, "x", "keys.tick");
            add(list, "b", "keys.change");
            add(list, "Alt+Z", "keys.undo");
        }
        add(list, "e", "keys.export");
        add(list, "?", "keys.help");
        var single = new Checkbox(getTranslation("keys.single"), on);
        single.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn.accept(change.getValue());
            }
        });
        add(list, single);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void add(DescriptionList list, String keys, String meaningKey) {
        list.add(new Term(keys), new Description(getTranslation(meaningKey)));
    }
}
