package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Chooses several cards, to change them together. */
class WorkChoice {

    private final Button toggle;
    private final BulkBar bar;
    private final Runnable refresh;
    private final Set<Long> chosen = new LinkedHashSet<>();
    private Supplier<List<Long>> all = List::of;
    private boolean on;

    /** @param refresh shows the cards anew */
    WorkChoice(WorkServices services, Runnable refresh) {
        this.refresh = refresh;
        toggle = new Button("", click -> turn(!on));
        toggle.addClassName("choose-several");
        bar = new BulkBar(services.bulk(), services.undo(), this::choose, () -> turn(false), refresh);
        show();
    }

    Button toggle() {
        return toggle;
    }

    BulkBar bar() {
        return bar;
    }

    boolean isOn() {
        return on;
    }

    /** Begins without a choice, as another heap is shown. */
    void reset(Supplier<List<Long>> allOfHeap) {
        all = allOfHeap;
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

    void offer(WorkCard card) {
        var id = card.item().assignmentId();
        card.offerChoice(chosen.contains(id), yes -> {
            if (yes) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            show();
        });
    }

    private void choose(Set<Long> ids) {
        chosen.clear();
        chosen.addAll(ids);
        refresh.run();
    }

    private void turn(boolean next) {
        on = next;
        chosen.clear();
        refresh.run();
    }

    private void show() {
        toggle.setText(toggle.getTranslation(on ? "bulk.stop" : "bulk.start"));
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(on));
        bar.setVisible(on);
        bar.show(chosen);
    }
}
