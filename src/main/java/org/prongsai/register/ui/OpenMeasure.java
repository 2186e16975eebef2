package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
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
    private @Nullable MeasureDetail shown;

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

    /** Reads the measure anew; empty where the address names none that exists. */
    Optional<Component> read(MeasuresState state, List<DivisionView> divisions) {
        shownPart = null;
        shown = null;
        return state.measure() == null
                ? Optional.empty()
                : measures.find(state.measure()).map(measure -> panel(measure, state, divisions));
    }

    boolean hasUnsavedText() {
        return shownPart != null && shownPart.hasUnsavedText();
    }

    /** Forgets what was typed, after the user has said so. */
    void giveUp() {
        if (shownPart != null) {
            shownPart.forget();
        }
    }

    /** Whether others have changed the open measure so that it is to be read anew; who is typing is told instead. */
    boolean isOutdatedBy(List<Change> changes) {
        var before = shown;
        if (before == null || changes.stream().noneMatch(change -> concerns(before, change))) {
            return false;
        }
        if (shownPart != null && shownPart.isTouched()) {
            shownPart.announce(changes);
            return false;
        }
        return !measures.find(before.id()).equals(Optional.of(before));
    }

    private static boolean concerns(MeasureDetail measure, Change change) {
        return change.isOf("measure", measure.id())
                || measure.parts().stream()
                        .anyMatch(part -> change.isOf("assignment", part.state().id()));
    }

    private Component panel(MeasureDetail measure, MeasuresState state, List<DivisionView> divisions) {
        shown = measure;
        shownPart = part(measure, state)
                .map(part -> new PartPanel(assignments, measure, part, actions.changed(), actions.evidenceAdded()))
                .orElse(null);
        var administration =
                administrator ? new AdministrationPanel(measures, measure, divisions, actions.changed()) : null;
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
