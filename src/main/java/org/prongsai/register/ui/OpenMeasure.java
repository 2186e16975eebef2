package org.prongsai.register.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.MeasureService;

/** The measure that the address names, and whether something typed in it waits to be saved. */
class OpenMeasure {

    private final MeasureService measures;
    private final AssignmentService assignments;
    private final boolean administrator;
    private final Actions actions;
    private @Nullable PartPanel shownPart;

    OpenMeasure(MeasureService measures, AssignmentService assignments, boolean administrator, Actions actions) {
        this.measures = measures;
        this.assignments = assignments;
        this.administrator = administrator;
        this.actions = actions;
    }

    /**
     * What happens around the open measure.
     *
     * @param changed something was saved that the list and this panel show
     * @param evidenceAdded something was saved that only the list shows
     * @param choosePart another division's part is asked for
     * @param close nothing more is to be open
     */
    record Actions(Runnable changed, Runnable evidenceAdded, LongConsumer choosePart, Runnable close) {}

    /**
     * Reads the measure anew; empty where the address names none that exists.
     *
     * @param divisions asked for only where the reader may appoint a lead
     */
    Optional<MeasureDetailPanel> read(MeasuresState state, Supplier<List<DivisionView>> divisions) {
        shownPart = null;
        return state.measure() == null
                ? Optional.empty()
                : measures.find(state.measure()).map(measure -> panel(measure, state, divisions));
    }

    boolean hasUnsavedText() {
        return shownPart != null && shownPart.hasUnsavedText();
    }

    private MeasureDetailPanel panel(
            MeasureDetail measure, MeasuresState state, Supplier<List<DivisionView>> divisions) {
        shownPart = part(measure, state)
                .map(part -> new PartPanel(assignments, measure, part, actions.changed(), actions.evidenceAdded()))
                .orElse(null);
        var administration =
                administrator ? new AdministrationPanel(measures, measure, divisions.get(), actions.changed()) : null;
        return new MeasureDetailPanel(measure, administration, shownPart, actions.choosePart(), actions.close());
    }

    /** The part that the address names, else the reader's own. */
    private static Optional<MeasurePart> part(MeasureDetail measure, MeasuresState state) {
        return measure.parts().stream()
                .filter(p -> state.part() != null && p.state().id() == state.part())
                .findFirst()
                .or(() -> measure.parts().stream().filter(MeasurePart::editable).findFirst());
    }
}
