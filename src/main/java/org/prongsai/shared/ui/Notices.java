package org.prongsai.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages: quiet where something was saved, staying longer where something went wrong. */
public final class Notices {

    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration PROBLEM = Duration.ofSeconds(12);

    private Notices() {}

    public static void saved(String text) {
        var notice = new Notification(text, Math.toIntExact(QUIET.toMillis()), Position.BOTTOM_START);
        notice.open();
    }

    public static void problem(String text) {
        var notice = new Notification(text, Math.toIntExact(PROBLEM.toMillis()), Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.open();
    }
}
