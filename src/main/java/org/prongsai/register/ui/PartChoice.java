package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.UndoService;

/** Chooses several parts of a list, to change them together; never more than may be changed at once. */
class PartChoice {

    private final Button toggle;
    private final BulkBar bar;
    private final Runnable refresh;
    private final Set<Long> chosen = new LinkedHashSet<>();
    private Supplier<List<Long>> all = List::of;
    private boolean on;

    /**
     * @param refresh shows the list anew, as choosing has begun or ended, or much is chosen at once
     * @param changed called whenever parts were changed or put back
     */
    PartChoice(BulkService bulk, UndoService undo, Runnable refresh, Runnable changed) {
        this.refresh = refresh;
        toggle = new Button("", click -> turn(!on));
        toggle.addClassName("choose-several");
        bar = new BulkBar(bulk, undo, this::choose, () -> turn(false), changed);
        show();
    }

    Button toggle() {
        return toggle;
    }

    BulkBar bar() {
        return bar;
    }

    /** Whether there is anything to choose. */
    boolean isOffered() {
        return toggle.isVisible();
    }

    boolean isOn() {
        return on;
    }

    boolean isChosen(long part) {
        return chosen.contains(part);
    }

    /** Whether no more may be chosen. */
    boolean isFull() {
        return chosen.size() >= BulkService.MOST;
    }

    /** Begins without a choice, as something else is listed. */
    void reset(Supplier<List<Long>> allOfList) {
        all = allOfList;
        on = false;
        chosen.clear();
        show();
    }

    /** @param count how many there are to choose from */
    void offer(boolean possible, long count) {
        toggle.setVisible(possible);
        bar.offerAll(count, all);
        if (!possible && on) {
            on = false;
            chosen.clear();
        }
        show();
    }

    void choose(long part, boolean yes) {
        if (!yes) {
            chosen.remove(part);
        } else if (!isFull()) {
            chosen.add(part);
        }
        show();
    }

    private void choose(Set<Long> ids) {
        chosen.clear();
        chosen.addAll(ids);
        show();
        refresh.run();
    }

    private void turn(boolean next) {
        on = next;
        chosen.clear();
        show();
        refresh.run();
    }

    private void show() {
        toggle.setText(toggle.getTranslation(on ? "bulk.stop" : "bulk.start"));
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(on));
        bar.setVisible(on);
        bar.show(chosen);
    }
}
