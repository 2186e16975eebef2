package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;

/** The measure that the address names or that is being added, and whether something typed in it waits to be saved. */
class OpenEditor {

    private final MeasurePlanning planning;
    private final DivisionService divisions;
    private final AssessmentService assessment;
    private final PlanEditor.Actions actions;
    private @Nullable PlanEditor shown;

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
        shown = plan(state, year).map(plan -> editor(plan, year)).orElse(null);
        return Optional.ofNullable(shown);
    }

    boolean hasUnsavedText() {
        return shown != null && shown.hasUnsavedText();
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
