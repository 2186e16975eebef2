package org.prongsai.shared.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;

/**
 * Since when nobody has used a session. A page that is refreshed from outside answers with a request of its own, which
 * counts for the server as use: a session whose page is told of changes all day would never end. So a request that
 * comes right after a refresh is not taken for a person's.
 */
final class Idleness {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private long usedAt;
    private long refreshedAt = Long.MIN_VALUE;

    /** To be asked before each refresh; ends the session that nobody has used for as long as the server allows. */
    static boolean ends(VaadinSession session) {
        var known = session.getAttribute(Idleness.class);
        if (known == null) {
            known = new Idleness();
            session.setAttribute(Idleness.class, known);
        }
        var http = session.getSession();
        var allowed = Duration.ofSeconds(http == null ? 0 : http.getMaxInactiveInterval());
        var ends = known.isOver(session.getLastRequestTimestamp(), System.currentTimeMillis(), allowed);
        if (ends) {
            session.close();
        }
        return ends;
    }

    /**
     * Notes a refresh that is about to happen.
     *
     * @param lastRequest when the last request came in, be it a person's or a page's answer to a refresh
     * @param allowed how long a session may be unused, zero or less for ever
     */
    boolean isOver(long lastRequest, long now, Duration allowed) {
        if (refreshedAt == Long.MIN_VALUE || lastRequest > refreshedAt + ANSWER.toMillis()) {
            usedAt = lastRequest;
        }
        refreshedAt = now;
        return allowed.isPositive() && now - usedAt > allowed.toMillis();
    }
}
