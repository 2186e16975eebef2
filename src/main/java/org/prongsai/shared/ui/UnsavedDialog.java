package org.prongsai.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something typed and not saved is given up; the key pressed by habit keeps it. */
public class UnsavedDialog extends ConfirmDialog {

    public UnsavedDialog(Runnable giveUp) {
        setHeader(getTranslation("unsaved.title"));
        setText(getTranslation("unsaved.help"));
        setConfirmText(getTranslation("unsaved.stay"));
        setRejectable(true);
        setRejectText(getTranslation("unsaved.leave"));
        setRejectButtonTheme("tertiary");
        addRejectListener(rejected -> giveUp.run());
    }
}
