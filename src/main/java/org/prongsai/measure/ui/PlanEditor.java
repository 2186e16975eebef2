package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.LongConsumer;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
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
        content.getElement().setAttribute("aria-label", heading());
        content.add(header());
        if (plan.retirement() != null) {
            content.add(notice(getTranslation("plan.retired.because", plan.retirement())));
        }
        if (yearLocked) {
            content.add(notice(
                    getTranslation("plan.closed", String.valueOf(choices.year().year()))));
        }
        content.add(form, buttons(yearLocked));
        if (isNew()) {
            form.focus();
        }
    }

    boolean hasUnsavedText() {
        return !locked && !settled && form.isChanged();
    }

    private boolean isNew() {
        return plan.id() == NOT_STORED;
    }

    private String heading() {
        return isNew()
                ? getTranslation("plan.new")
                : getTranslation("plan.edit", plan.definition().number());
    }

    private Div header() {
        var closing = new Button(
                VaadinIcon.CLOSE_SMALL.create(), click -> actions.close().run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("action.close"));
        var header = new Div(new H2(heading()), closing);
        header.addClassName("detail-header");
        return header;
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }

    private Div buttons(boolean yearLocked) {
        var buttons = new Div();
        buttons.addClassNames("touch", "plan-buttons");
        if (!locked) {
            var save = new Button(
                    getTranslation("action.save"), click -> form.read().ifPresent(this::save));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    save,
                    new Button(
                            getTranslation("action.cancel"),
                            click -> actions.close().run()));
        }
        if (!isNew()) {
            if (!locked) {
                buttons.add(new Button(getTranslation("plan.retire") + "…", click -> askWhyToRetire()));
            } else if (!yearLocked) {
                buttons.add(new Button(getTranslation("plan.bringBack"), click -> bringBack()));
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
            settled = true;
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
                            settled = true;
                            actions.saved().accept(theirs.id());
                        })
                .open();
    }

    private void askWhyToRetire() {
        new RetireDialog(plan.definition().number(), reason -> {
                    planning.retire(plan.id(), plan.version(), reason);
                    tell("plan.retired.done");
                })
                .open();
    }

    private void bringBack() {
        planning.bringBack(plan.id(), plan.version());
        tell("plan.bringBack.done");
    }

    private void tell(String key) {
        settled = true;
        Notices.saved(getTranslation(key, plan.definition().number()));
        actions.saved().accept(plan.id());
    }
}
