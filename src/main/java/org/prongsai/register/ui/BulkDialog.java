package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkPart;
import org.prongsai.measure.BulkResult;
import org.prongsai.measure.BulkResult.Verdict;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.measure.UndoService;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.TypingDialog;

/** Changes several parts in three steps: what is to change, what that means, and what became of each part. */
class BulkDialog extends TypingDialog {

    private final transient List<BulkPart> parts;
    private final transient BulkService bulk;
    private final transient UndoService undo;
    private final transient Runnable done;
    private final transient Runnable changed;
    private final BulkForm form = new BulkForm();
    private final Div step = new Div();
    private boolean applied;

    /**
     * @param parts what was chosen, as it is now
     * @param done called once parts were changed
     * @param changed called whenever parts were changed or put back
     */
    BulkDialog(List<BulkPart> parts, BulkService bulk, UndoService undo, Runnable done, Runnable changed) {
        this.parts = parts;
        this.bulk = bulk;
        this.undo = undo;
        this.done = done;
        this.changed = changed;
        addClassName("bulk-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("bulk.title", parts.size()));
        add(form, step);
        ask();
    }

    @Override
    protected boolean isTyped() {
        return !applied && !form.read().isEmpty();
    }

    /** Where nothing at all could be changed, what was typed is there again the next time. */
    @Override
    protected void giveUp() {
        if (!applied) {
            form.clear();
        }
        close();
    }

    private void ask() {
        show(null, button("action.cancel", this::leave), primary(getTranslation("bulk.next"), this::confirm));
    }

    private void confirm() {
        var change = form.read();
        if (change.isEmpty()) {
            Notices.problem(getTranslation("bulk.refused.nothing"));
            return;
        }
        try {
            foresee(change);
        } catch (RefusedException refused) {
            if (!form.refuse(refused)) {
                throw refused;
            }
        }
    }

    private void foresee(BulkChange change) {
        var summary = new BulkSummary(parts, bulk.foresee(seen(), change), change);
        var possible = summary.possible();
        var go = new Button(getTranslation("bulk.go", possible), click -> applyOnce(click.getSource(), change));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setEnabled(possible > 0);
        show(summary, button("bulk.back", this::ask), go);
    }

    private void applyOnce(Button go, BulkChange change) {
        try {
            apply(change);
        } finally {
            go.setEnabled(true);
        }
    }

    private void apply(BulkChange change) {
        var result = bulk.apply(seen(), change);
        applied = true;
        if (result.count(Verdict.CHANGED) > 0) {
            form.clear();
        }
        done.run();
        changed.run();
        if (result.count(Verdict.CHANGED) == parts.size()) {
            close();
            UndoNotice.show(getTranslation("bulk.done", parts.size()), result.undo(), undo, changed);
        } else {
            tell(result);
        }
    }

    private List<Seen> seen() {
        return parts.stream()
                .map(part -> new Seen(part.assignmentId(), part.version()))
                .toList();
    }

    private void tell(BulkResult result) {
        var count = result.count(Verdict.CHANGED);
        var summary = getTranslation("bulk.partly", count, parts.size() - count);
        show(
                new BulkLines(result.lines(), line -> getTranslation("bulk.line.changed")),
                primary(getTranslation("action.close"), this::close));
        if (result.undo().size() > 0) {
            step.addComponentAsFirst(new UndoBar("", result.undo(), undo, this::closeUndone, () -> {}));
        }
        step.addComponentAsFirst(new H3(summary));
    }

    private void closeUndone() {
        close();
        changed.run();
    }

    /** The form stays where it is, hidden, so that what is typed in it goes on being kept. */
    private void show(@Nullable Component next, Button... buttons) {
        form.setVisible(next == null);
        step.removeAll();
        if (next != null) {
            step.add(next);
        }
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private Button button(String key, Runnable work) {
        return new Button(getTranslation(key), click -> work.run());
    }

    private static Button primary(String text, Runnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
