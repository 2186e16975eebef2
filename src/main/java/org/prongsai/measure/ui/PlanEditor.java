package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.LongConsumer;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.UnsavedDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/** A measure in the making, or one that is changed, retired or brought back. */
class PlanEditor extends Composite<Section> {

    /** Where everybody sees a measure; that view belongs to a feature above this one. */
    private static final String REGISTER = "measures";

    static final long NOT_STORED = 0;

    private final transient MeasurePlanning planning;
    private final transient PlanChoices choices;
    private final transient Actions actions;
    private final boolean locked;

    /** Whether what was typed is stored or given up, and what is shown is about to be read anew. */
    private boolean settled;

    private transient MeasurePlan plan;
    private final MeasureForm form;
    private final transient PlanTyping typing;
    private final Button save = new Button(getTranslation("action.save"), click -> save());

    /**
     * What happens around the open measure.
     *
     * @param saved it was stored under this identifier
     * @param close nothing more is to be open
     */
    record Actions(LongConsumer saved, Runnable close) {}

    /** @param yearLocked whether nothing of this year may be changed any more */
    PlanEditor(MeasurePlanning planning, PlanChoices choices, MeasurePlan plan, boolean yearLocked, Actions actions) {
        this.planning = planning;
        this.choices = choices;
        this.plan = plan;
        this.actions = actions;
        locked = yearLocked || plan.retirement() != null;
        form = new MeasureForm(choices, plan.definition(), plan.reportedDivisionIds());
        form.setReadOnly(locked);
        var content = getContent();
        content.addClassNames("detail-panel", "plan-editor");
        var head = new EditorHead(plan, choices.year().year(), yearLocked, actions.close());
        content.getElement().setAttribute("aria-label", head.title());
        content.add(head);
        typing = new PlanTyping(form, plan, basis -> this.plan = basis);
        if (!locked) {
            typing.addTo(content);
        }
        content.add(form, buttons(yearLocked));
        if (isNew()) {
            form.focus();
        }
    }

    boolean hasUnsavedText() {
        return !locked && !settled && form.isChanged();
    }

    /** As it was when it was read. */
    MeasurePlan plan() {
        return plan;
    }

    /** What was typed is stored or given up. */
    void settle() {
        settled = true;
        typing.forget();
    }

    /** Puts the focus where it was when the plan was saved. */
    void focus() {
        save.focus();
    }

    private void save() {
        form.read().ifPresent(this::save);
    }

    private boolean isNew() {
        return plan.id() == NOT_STORED;
    }

    private Div buttons(boolean yearLocked) {
        var buttons = new Div();
        buttons.addClassNames("touch", "plan-buttons");
        if (!locked) {
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    save,
                    new Button(
                            getTranslation("action.close"),
                            click -> actions.close().run()));
        }
        if (!isNew()) {
            if (!locked) {
                if (plan.draft()) {
                    buttons.add(new Button(getTranslation("plan.draft.takeIn"), click -> askToTakeIn()));
                }
                buttons.add(new Button(getTranslation("plan.retire") + "…", click -> askWhyToRetire()));
            } else if (!yearLocked) {
                buttons.add(new Button(getTranslation("plan.bringBack"), click -> bringBack("plan.bringBack.done")));
            }
            buttons.add(new Anchor(
                    REGISTER + "?year=" + choices.year().year() + "&measure=" + plan.id(),
                    getTranslation("plan.register")));
        }
        return buttons;
    }

    private void save(MeasureDefinition definition) {
        try {
            var id = plan.id();
            if (isNew()) {
                id = planning.create(definition);
            } else {
                planning.change(id, plan.version(), definition);
            }
            settle();
            Notices.saved(getTranslation("measure.saved"));
            actions.saved().accept(id);
        } catch (RefusedException refused) {
            if (!form.refuse(refused)) {
                throw refused;
            }
        } catch (OptimisticLockingFailureException overtaken) {
            resolve(definition);
        }
    }

    /** Shows what both plans say differently. */
    private void resolve(MeasureDefinition mine) {
        var theirs = planning.find(plan.id()).orElseThrow(() -> new RefusedException("measure.refused.gone"));
        new PlanConflictDialog(
                        choices,
                        mine,
                        theirs.definition(),
                        () -> {
                            plan = theirs;
                            save(mine);
                        },
                        () -> {
                            settle();
                            actions.saved().accept(theirs.id());
                        })
                .open();
    }

    private void askToTakeIn() {
        unlessUnsaved(() -> bringBack("plan.draft.done"));
    }

    private void askWhyToRetire() {
        unlessUnsaved(this::askReason);
    }

    private void unlessUnsaved(Runnable work) {
        if (hasUnsavedText()) {
            new UnsavedDialog(work::run).open();
        } else {
            work.run();
        }
    }

    private void askReason() {
        new Retiring(planning, plan, this, () -> actions.saved().accept(plan.id()), () -> tell("plan.retired.done"))
                .ask();
    }

    private void bringBack(String key) {
        planning.bringBack(plan.id(), plan.version());
        tell(key);
    }

    private void tell(String key) {
        settle();
        Notices.saved(getTranslation(key, plan.definition().number()));
        actions.saved().accept(plan.id());
    }
}
