package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.audit.ChangeFeed;

/**
 * Tells a component, while it is attached, of what others have changed. The component is told in its own session, so
 * that services which it asks see the rights of the person in front of it, and a disabled account ends there.
 */
public final class LiveRefresh {

    private final ChangeFeed feed;
    private final Consumer<List<Change>> refresh;
    private final List<Change> waiting = new ArrayList<>();
    private ChangeFeed.@Nullable Listening listening;

    private LiveRefresh(ChangeFeed feed, Consumer<List<Change>> refresh) {
        this.feed = feed;
        this.refresh = refresh;
    }

    /** @param refresh reads anew what the changes touch, and nothing else */
    public static void of(Component component, ChangeFeed feed, Consumer<List<Change>> refresh) {
        var live = new LiveRefresh(feed, refresh);
        component.addAttachListener(attached -> live.listen(attached.getUI()));
        component.addDetachListener(detached -> live.stop());
        component.getUI().filter(ui -> component.isAttached()).ifPresent(live::listen);
    }

    private void listen(UI ui) {
        stop();
        Idleness.watch(ui);
        listening = feed.listen(changes -> note(ui, changes));
    }

    private void stop() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    /** Called by the feed, which must not wait for a session; changes that come before the page is free are put together. */
    private void note(UI ui, List<Change> changes) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.addAll(changes);
        }
        if (first) {
            Thread.ofVirtual().name("live-refresh").start(() -> deliver(ui));
        }
    }

    private void deliver(UI ui) {
        try {
            ui.access(() -> {
                var changes = take();
                if (listening != null && !Idleness.ends(ui.getSession())) {
                    refresh.accept(changes);
                }
            });
        } catch (UIDetachedException gone) {
            take();
        }
    }

    private List<Change> take() {
        synchronized (waiting) {
            var all = List.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }
}
