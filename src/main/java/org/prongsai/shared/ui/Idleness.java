package org.prongsai.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;

/**
 * Since when nobody has used a session. Requests do not tell: a page that is refreshed from outside answers with one of its
 * own, and would keep its session alive all day. So each page says when somebody presses a key or a button in it.
 */
final class Idleness {

    /** Not the pressing of a key, to which the page listens for shortcuts and which must reach these without a delay. */
    private static final List<String> USE = List.of("keyup", "click");

    private static final Duration SAID_EVERY = Duration.ofSeconds(30);

    private long usedAt;

    Idleness(long usedAt) {
        this.usedAt = usedAt;
    }

    /** Listens in a page to whether somebody is there; to open it is use, too. */
    static void watch(UI ui) {
        if (ComponentUtil.getData(ui, Idleness.class) == null) {
            var idleness = of(ui.getSession());
            ComponentUtil.setData(ui, Idleness.class, idleness);
            idleness.use(System.currentTimeMillis());
            USE.forEach(event -> ui.getElement()
                    .addEventListener(event, use -> idleness.use(System.currentTimeMillis()))
                    .throttle((int) SAID_EVERY.toMillis()));
        }
    }

    /** To be asked before each refresh; ends the session that nobody has used for as long as the server allows. */
    static boolean ends(VaadinSession session) {
        var http = session.getSession();
        var allowed = Duration.ofSeconds(http == null ? 0 : http.getMaxInactiveInterval());
        var ends = of(session).isOver(System.currentTimeMillis(), allowed);
        if (ends) {
            session.close();
        }
        return ends;
    }

    private static Idleness of(VaadinSession session) {
        var known = session.getAttribute(Idleness.class);
        if (known == null) {
            known = new Idleness(System.currentTimeMillis());
            session.setAttribute(Idleness.class, known);
        }
        return known;
    }

    void use(long now) {
        usedAt = now;
    }

    /** @param allowed how long a session may be unused, zero or less for ever */
    boolean isOver(long now, Duration allowed) {
        return allowed.isPositive() && now - usedAt > allowed.toMillis();
    }
}
