package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;
import org.prongsai.shared.ui.DraftValue;

/** Keeps in the browser what is changed about the rules of a year and not saved, and brings it back. */
class RulesKeeper extends Composite<Div> {

    private static final String RULES = "rules";

    private final transient Restored restored;
    private final transient Runnable discarded;
    private final DraftNotice notice = new DraftNotice();
    private DraftValue kept = new DraftValue();
    private Map<String, String> nothing = Map.of();
    private @Nullable DraftKeeper keeper;

    /** Takes what was kept. */
    @FunctionalInterface
    interface Restored {

        /** @param version of the rules from which they were changed */
        void restore(FrameworkDraft rules, int version);
    }

    /** @param discarded told when the reader does not want back what was kept */
    RulesKeeper(Restored restored, Runnable discarded) {
        this.restored = restored;
        this.discarded = discarded;
    }

    /**
     * Begins with the rules as they are stored.
     *
     * @param version theirs, null where the year has none of its own
     */
    void begin(int year, @Nullable Integer version, boolean editable) {
        getContent().removeAll();
        notice.clear();
        keeper = null;
        if (editable && version != null) {
            nothing = Map.of(RULES, "", Draft.VERSION, String.valueOf(version));
            kept = new DraftValue();
            DraftKeeper.mark(kept, RULES);
            keeper = new DraftKeeper("rules:" + year, nothing, found -> bringBack(found, version));
            getContent().add(notice, kept, keeper);
        }
    }

    /** @param changed what is changed and not saved, null for nothing */
    void tell(@Nullable FrameworkDraft changed) {
        kept.say(changed == null ? "" : RulesDrafts.write(changed));
    }

    void forget() {
        notice.clear();
        if (keeper != null) {
            keeper.forget(nothing);
        }
    }

    private void bringBack(Draft found, int version) {
        RulesDrafts.read(found.value(RULES)).ifPresent(rules -> {
            restored.restore(rules, found.version(version));
            notice.show(found, discarded);
        });
    }
}
