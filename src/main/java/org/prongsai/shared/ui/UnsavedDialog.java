package org.prongsai.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

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

    /** Holds up leaving a page until its reader gives up what is typed there. */
    public static void askBefore(BeforeLeaveEvent event, Runnable giveUp) {
        var leaving = event.postpone();
        new UnsavedDialog(() -> {
                    giveUp.run();
                    leaving.proceed();
                })
                .open();
    }
}
