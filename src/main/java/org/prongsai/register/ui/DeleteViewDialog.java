package org.prongsai.register.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a saved view is given up, since its links stop working. */
class DeleteViewDialog extends ConfirmDialog {

    DeleteViewDialog(String name, Runnable delete) {
        setHeader(getTranslation("view.delete", name));
        setText(getTranslation("view.delete.help"));
        setCancelable(true);
        setCancelText(getTranslation("action.cancel"));
        setConfirmText(getTranslation("view.delete.confirm"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> delete.run());
    }
}
