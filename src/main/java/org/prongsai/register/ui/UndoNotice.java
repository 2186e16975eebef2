package org.prongsai.register.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import org.prongsai.measure.UndoService;
import org.prongsai.measure.UndoTicket;
import org.prongsai.shared.ui.Notices;

/**
 * Tells at the lower edge that something was saved, with a button that takes it back. It is announced, stays while the
 * pointer or the focus is on it, and gives way to the notice of the next change.
 */
final class UndoNotice extends Notification {

    private UndoNotice(String text, UndoTicket ticket, UndoService service, Runnable undone) {
        setPosition(Position.BOTTOM_CENTER);
        setDuration(0);
        addClassName("undo-notice");
        add(new UndoBar(text, ticket, service, undone, this::close));
    }

    /** @param undone called once the change was taken back */
    static void show(String text, UndoTicket ticket, UndoService service, Runnable undone) {
        closeLast();
        if (ticket.size() == 0) {
            Notices.saved(text);
            return;
        }
        var notice = new UndoNotice(text, ticket, service, undone);
        var ui = UI.getCurrent();
        ComponentUtil.setData(ui, UndoNotice.class, notice);
        notice.addDetachListener(gone -> forget(ui, notice));
        notice.open();
    }

    /** What can be taken back holds texts, and so is not kept longer than it can be. */
    private static void forget(UI ui, UndoNotice notice) {
        if (ComponentUtil.getData(ui, UndoNotice.class) == notice) {
            ComponentUtil.setData(ui, UndoNotice.class, null);
        }
    }

    private static void closeLast() {
        var last = ComponentUtil.getData(UI.getCurrent(), UndoNotice.class);
        if (last != null) {
            last.close();
        }
    }
}
