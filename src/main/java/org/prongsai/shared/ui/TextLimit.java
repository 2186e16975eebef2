package org.prongsai.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** Tells of a text that is too long as soon as it is. Nothing is cut, since what was pasted would be lost unseen. */
public final class TextLimit {

    private TextLimit() {}

    /** @param longest most characters that can be stored; the service refuses more */
    public static void tell(TextFieldBase<?, String> field, int longest) {
        field.addValueChangeListener(change -> fits(field, longest));
    }

    /** Whether the text can be stored, asked once it is to be; where not, its field says so and is gone to. */
    public static boolean require(TextFieldBase<?, String> field, int longest) {
        var fits = fits(field, longest);
        if (!fits) {
            field.focus();
        }
        return fits;
    }

    /** Whether the text can be stored; where not, its field says so. */
    public static boolean fits(TextFieldBase<?, String> field, int longest) {
        var length = field.getValue().length();
        if (length > longest) {
            field.setErrorMessage(field.getTranslation("text.tooLong", length, longest));
            field.setInvalid(true);
        }
        return length <= longest;
    }
}
