package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.audit.Change;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.shared.ui.UnsavedDialog;

/** The measure that the address names or that is being added, and whether something typed in it waits to be saved. */
class OpenEditor {

    private final MeasurePlanning planning;
    private final DivisionService divisions;
    private final AssessmentService assessment;
    private final PlanEditor.Actions actions;
    private @Nullable PlanEditor shown;
    private boolean shownClosed;

    OpenEditor(
            MeasurePlanning planning,
            DivisionService divisions,
            AssessmentService assessment,
            PlanEditor.Actions actions) {
        this.planning = planning;
        this.divisions = divisions;
        this.assessment = assessment;
        this.actions = actions;
    }

    /** Reads the measure anew; empty where the address names none of this year. */
    Optional<Component> read(PlanState state, YearView year) {
        shownClosed = year.isClosed();
        shown = plan(state, year).map(plan -> editor(plan, year)).orElse(null);
        return Optional.ofNullable(shown);
    }

    boolean hasUnsavedText() {
        return shown != null && shown.hasUnsavedText();
    }

    /** Whether others have changed the open measure or closed its year, so that it is read anew; what is typed stays. */
    boolean isOutdatedBy(List<Change> changes, YearView year) {
        var editor = shown;
        if (editor == null || editor.hasUnsavedText()) {
            return false;
        }
        var id = editor.plan().id();
        return year.isClosed() != shownClosed
                || changes.stream().anyMatch(change -> change.isOf("measure", id))
                        && !planning.find(id).equals(Optional.of(editor.plan()));
    }

    /** Asks whether to give up what is typed; only then goes on. */
    void askToLeave(Runnable leave) {
        new UnsavedDialog(() -> {
                    if (shown != null) {
                        shown.settle();
                    }
                    leave.run();
                })
                .open();
    }

    void focus() {
        if (shown != null) {
            shown.focus();
        }
    }

    private Optional<MeasurePlan> plan(PlanState state, YearView year) {
        if (state.measure() != null) {
            return planning.find(state.measure())
                    .filter(plan -> plan.definition().fiscalYear() == year.year());
        }
        return state.adding() && !year.isClosed() ? Optional.of(blank(year.year())) : Optional.empty();
    }

    /** For the whole year, until something else is said. */
    private MeasurePlan blank(int year) {
        var period = new FiscalYear(year).period();
        var number = planning.nextNumber(year);
        var definition = new MeasureDefinition(year, number, "", null, period, List.of(), List.of(), null, Set.of());
        return new MeasurePlan(PlanEditor.NOT_STORED, 0, definition, null, false, Set.of());
    }

    private PlanEditor editor(MeasurePlan plan, YearView year) {
        var choices = new PlanChoices(
                new FiscalYear(year.year()), planning.topics(), divisions.all(), assessment.frameworkFor(year.year()));
        return new PlanEditor(planning, choices, plan, year.isClosed(), actions);
    }
}
