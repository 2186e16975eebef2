package org.prongsai.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something typed and not saved is given up. */
public class UnsavedDialog extends ConfirmDialog {

    public UnsavedDialog(Runnable giveUp) {
        setHeader(getTranslation("unsaved.title"));
        setText(getTranslation("unsaved.help"));
        setCancelable(true);
        setCancelText(getTranslation("unsaved.stay"));
        setConfirmText(getTranslation("unsaved.leave"));
        setConfirmButtonTheme("error");
        addConfirmListener(confirmed -> giveUp.run());
    }
}
