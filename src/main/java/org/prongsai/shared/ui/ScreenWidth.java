package org.prongsai.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a view whether the screen is too narrow for columns, now and whenever that changes. */
public final class ScreenWidth {

    private static final int NARROW = 700;

    private ScreenWidth() {}

    public static void follow(Component view, AttachEvent attached, Consumer<Boolean> narrow) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> narrow.accept(details.getWindowInnerWidth() < NARROW));
        var resizing = page.addBrowserWindowResizeListener(size -> narrow.accept(size.getWidth() < NARROW));
        view.addDetachListener(detached -> {
            resizing.remove();
            detached.unregisterListener();
        });
    }
}
