package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.MeasureService;
import org.prongsai.user.PeopleService;

/** The measure that the address names, and whether something typed in it waits to be saved. */
class OpenMeasure {

    private final MeasureService measures;
    private final AssignmentService assignments;
    private final DiscussionService discussion;
    private final PeopleService people;
    private final boolean administrator;
    private final Actions actions;
    private @Nullable PartPanel shownPart;
    private @Nullable NotesPanel shownNotes;

    OpenMeasure(
            MeasureService measures,
            AssignmentService assignments,
            DiscussionService discussion,
            PeopleService people,
            boolean administrator,
            Actions actions) {
        this.measures = measures;
        this.assignments = assignments;
        this.discussion = discussion;
        this.people = people;
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
        var found = Optional.ofNullable(state.measure()).flatMap(measures::find);
        if (found.isEmpty()) {
            shownNotes = null;
        }
        return found.map(measure -> panel(measure, state, divisions));
    }

    boolean hasUnsavedText() {
        return shownPart != null && shownPart.hasUnsavedText();
    }

    private Component panel(MeasureDetail measure, MeasuresState state, List<DivisionView> divisions) {
        shownPart = part(measure, state)
                .map(part -> new PartPanel(
                        assignments,
                        measure,
                        part,
                        notes(part, state, divisions),
                        actions.changed(),
                        actions.evidenceAdded()))
                .orElse(null);
        var administration =
                administrator ? new AdministrationPanel(measures, measure, divisions, actions.changed()) : null;
        return new MeasureDetailPanel(measure, administration, shownPart, actions.choosePart(), actions.close());
    }

    /** Those that are open stay as they are, with what is being typed, when the part around them is read anew. */
    private NotesPanel notes(MeasurePart part, MeasuresState state, List<DivisionView> divisions) {
        if (shownNotes == null || !shownNotes.isOf(part)) {
            shownNotes = new NotesPanel(discussion, people, divisions, part, actions.evidenceAdded());
            if (state.notes()) {
                shownNotes.openSoon();
            }
        }
        return shownNotes;
    }

    /** The part that the address names, else the reader's own. */
    private static Optional<MeasurePart> part(MeasureDetail measure, MeasuresState state) {
        return measure.parts().stream()
                .filter(p -> state.part() != null && p.state().id() == state.part())
                .findFirst()
                .or(() -> measure.parts().stream().filter(MeasurePart::editable).findFirst());
    }
}
