package org.prongsai.shared.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Tells of a text that is too long as soon as it is. Nothing is cut, since what was pasted would be lost unseen. */
public final class TextLimit {

    private TextLimit() {}

    /** @param longest most characters that can be stored; the service refuses more */
    public static void tell(TextArea area, int longest) {
        area.addValueChangeListener(change -> {
            var length = change.getValue().length();
            if (length > longest) {
                area.setErrorMessage(area.getTranslation("text.tooLong", length, longest));
                area.setInvalid(true);
            }
        });
    }
}
