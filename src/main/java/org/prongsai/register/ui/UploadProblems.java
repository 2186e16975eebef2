package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Which files were not taken and why; stays until the reader has read it. */
class UploadProblems extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    UploadProblems() {
        var read = new Button(getTranslation("evidence.problems.read"), click -> clear());
        read.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassNames("import-problem", "upload-problems");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(list, read);
        clear();
    }

    void show(String fileName, String reason) {
        var name = new Span(fileName);
        name.addClassName("strong");
        list.add(new ListItem(name, new Span(" – " + reason)));
        getContent().setVisible(true);
    }

    void clear() {
        list.removeAll();
        getContent().setVisible(false);
    }
}
