package org.prongsai.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;

/** A dialog in which one types: whichever way it is left, it asks before what was typed is given up. */
public abstract class TypingDialog extends Dialog {

    protected TypingDialog() {
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
    }

    /** Whether anything would be lost. */
    protected abstract boolean isTyped();

    /** Called once nothing of what was typed is wanted any more. */
    protected void giveUp() {
        close();
    }

    /** For the button that cancels; the Escape key does the same. */
    protected final void leave() {
        if (isTyped()) {
            new UnsavedDialog(this::giveUp).open();
        } else {
            giveUp();
        }
    }
}
