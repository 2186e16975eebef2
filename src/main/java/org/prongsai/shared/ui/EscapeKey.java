package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** The key that closes what is in front: a dialog, and only without one the detail behind it. */
public final class EscapeKey {

    private EscapeKey() {}

    /**
     * A dialog that is still on its way in has not got the focus yet, so that its key reaches the detail. It is closed then
     * as if it had the focus; a question waits for its answer.
     */
    public static void closesDetail(MasterDetailLayout layout, Runnable close) {
        layout.addDetailEscapePressListener(escape -> {
            var inFront = layout.getUI().stream()
                    .flatMap(UI::getChildren)
                    .filter(EscapeKey::isOpenDialog)
                    .toList();
            if (inFront.isEmpty()) {
                close.run();
            } else if (inFront.getLast() instanceof Dialog dialog && dialog.isCloseOnEsc()) {
                dialog.close();
            }
        });
    }

    private static boolean isOpenDialog(Component shown) {
        return switch (shown) {
            case Dialog dialog -> dialog.isOpened();
            case ConfirmDialog question -> question.isOpened();
            default -> false;
        };
    }
}
