package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.UndoService;
import org.prongsai.shared.RefusedException;

/**
 * Says at the lower edge how many parts are chosen, and changes them together. For any list of parts: the list tells
 * what is chosen with {@link #show} and how all of it is found with {@link #offerAll}.
 */
class BulkBar extends Composite<Div> {

    private final transient BulkService bulk;
    private final transient UndoService undo;
    private final transient Consumer<Set<Long>> choose;
    private final transient Runnable done;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final Button all = new Button("", click -> chooseAll());
    private final Button none = new Button(getTranslation("bulk.none"), click -> chooseNone());
    private final Button change = new Button(getTranslation("bulk.change"), click -> change());
    private transient Supplier<List<Long>> everything = List::of;
    private Set<Long> chosen = Set.of();
    private long most;

    /**
     * @param choose called with what is to be chosen instead
     * @param done called once parts were changed, so that choosing may end
     * @param changed called whenever parts were changed or put back
     */
    BulkBar(BulkService bulk, UndoService undo, Consumer<Set<Long>> choose, Runnable done, Runnable changed) {
        this.bulk = bulk;
        this.undo = undo;
        this.choose = choose;
        this.done = done;
        this.changed = changed;
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        count.addClassName("bulk-count");
        var buttons = new Div(all, none, change);
        buttons.addClassName("touch");
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("bulk.change"));
        getContent().add(count, buttons);
    }

    /** Shows how many parts are chosen. */
    void show(Set<Long> parts) {
        chosen = Set.copyOf(parts);
        count.setText(getTranslation("bulk.chosen", chosen.size()));
        all.setVisible(chosen.size() < most);
        none.setVisible(!chosen.isEmpty());
        change.setEnabled(!chosen.isEmpty());
    }

    /**
     * Offers to choose everything that the list could show, read or not.
     *
     * @param number how many there are
     * @param parts finds them; asked for only when they are chosen
     */
    void offerAll(long number, Supplier<List<Long>> parts) {
        everything = parts;
        most = number;
        all.setText(getTranslation("bulk.all", number));
        show(chosen);
    }

    private void chooseAll() {
        var parts = everything.get();
        if (parts.size() > BulkService.MOST) {
            throw new RefusedException("bulk.refused.tooMany", BulkService.MOST);
        }
        choose.accept(Set.copyOf(parts));
    }

    private void chooseNone() {
        choose.accept(Set.of());
    }

    private void change() {
        var parts = bulk.preview(chosen);
        new BulkDialog(parts, bulk, undo, done, changed).open();
    }
}
