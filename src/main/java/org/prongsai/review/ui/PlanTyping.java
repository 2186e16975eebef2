package org.prongsai.review.ui;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;

/** What is typed into the plan for a decline, kept in the browser until it is stored or given up. */
class PlanTyping {

    private final PlanForm form;
    private final int stored;
    private final Map<String, String> shown;
    private final Map<String, String> base;
    private final DraftNotice notice = new DraftNotice();
    private final DraftKeeper keeper;
    private int version;

    /** @param form as it is before anything is typed, which may be more than what is stored */
    PlanTyping(PlanForm form, ReviewView seen) {
        this.form = form;
        stored = seen.version();
        version = stored;
        shown = form.values();
        var told = new HashMap<>(shown);
        told.put(Draft.VERSION, String.valueOf(stored));
        base = Map.copyOf(told);
        var decline = seen.decline();
        keeper = new DraftKeeper("decline:" + decline.year() + ":" + decline.indicator(), base, this::bringBack);
        form.keep(notice, keeper);
    }

    /** On top of which the plan was typed, so that one which was changed meanwhile is met. */
    int version() {
        return version;
    }

    boolean isTyped() {
        return !form.values().equals(shown);
    }

    void forget() {
        keeper.forget(base);
    }

    private void bringBack(Draft draft) {
        version = draft.version(stored);
        form.fill(draft.values());
        notice.show(draft, this::discard);
    }

    private void discard() {
        version = stored;
        form.fill(shown);
        forget();
        notice.clear();
    }
}
