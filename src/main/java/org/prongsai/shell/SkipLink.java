package org.prongsai.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Leads the keyboard past header and menu to what the page is about (WCAG 2.2, 2.4.1); seen only while it has the focus.
 * A button, as a link within the page would change the address, which holds the state of the view.
 */
class SkipLink extends NativeButton {

    private static final String TARGET = "content";

    SkipLink() {
        setText(getTranslation("skip.toContent"));
        addClassName("skip-link");
        addAttachListener(attached -> getElement()
                .executeJs("this.addEventListener('click', () => document.getElementById($0)?.focus())", TARGET));
    }

    /** Makes this the one main landmark of the page, and where the link leads. */
    static void target(HasElement content) {
        content.getElement()
                .setAttribute("id", TARGET)
                .setAttribute("role", "main")
                .setAttribute("tabindex", "-1");
    }
}
