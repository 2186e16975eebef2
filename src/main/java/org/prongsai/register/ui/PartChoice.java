package org.prongsai.register.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.UndoService;

/** Chooses several parts of a list, to change them together; never more than may be changed at once. */
class PartChoice {

    private final HasComponents page;
    private final BulkService bulk;
    private final UndoService undo;
    private final Button toggle;
    private final Runnable refresh;
    private final Runnable changed;
    private final Set<Long> chosen = new LinkedHashSet<>();
    private Supplier<List<Long>> all = List::of;
    private long most;
    private boolean on;
    private @Nullable BulkBar bar;

    /**
     * @param page takes up, below all else, what changes the chosen parts
     * @param refresh shows the list anew, as choosing has begun or ended, or much is chosen at once
     * @param changed called whenever parts were changed or put back
     */
    PartChoice(HasComponents page, BulkService bulk, UndoService undo, Runnable refresh, Runnable changed) {
        this.page = page;
        this.bulk = bulk;
        this.undo = undo;
        this.refresh = refresh;
        this.changed = changed;
        toggle = new Button("", click -> turn(!on));
        toggle.addClassName("choose-several");
        show();
    }

    Button toggle() {
        return toggle;
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
        most = count;
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
        if (on) {
            showBar();
        } else if (bar != null) {
            page.remove(bar);
            bar = null;
        }
    }

    private void showBar() {
        var shown = bar;
        if (shown == null) {
            shown = new BulkBar(bulk, undo, this::choose, () -> turn(false), changed);
            page.add(shown);
            bar = shown;
        }
        shown.offerAll(most, all);
        shown.show(chosen);
    }
}
