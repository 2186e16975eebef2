package org.prongsai.register.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.MeasureService;

/** The measure that the address names, and whether something typed in it waits to be saved. */
class OpenMeasure {

    private final MeasureService measures;
    private final PartServices parts;
    private final boolean administrator;
    private final Actions actions;
    private @Nullable PartPanel shownPart;
    private @Nullable MeasureDetail shown;
    private @Nullable NotesPanel shownNotes;
    private @Nullable MeasureDetailPanel panel;

    OpenMeasure(MeasureService measures, PartServices parts, boolean administrator, Actions actions) {
        this.measures = measures;
        this.parts = parts;
        this.administrator = administrator;
        this.actions = actions;
    }

    /**
     * What happens around the open measure.
     *
     * @param changed something was saved that the list and this panel show
     * @param undone something was taken back, maybe while another measure is open
     * @param evidenceChanged something was saved that only the list shows
     * @param choosePart another division's part is asked for
     * @param close nothing more is to be open
     */
    record Actions(
            Runnable changed, Runnable undone, Runnable evidenceChanged, LongConsumer choosePart, Runnable close) {}

    /**
     * Reads the measure anew; empty where the address names none that exists.
     *
     * @param divisions asked for only where the reader may appoint a lead
     */
    Optional<MeasureDetailPanel> read(MeasuresState state, Supplier<List<DivisionView>> divisions) {
        shownPart = null;
        shown = null;
        panel = null;
        var found = Optional.ofNullable(state.measure()).flatMap(measures::find);
        if (found.isEmpty()) {
            shownNotes = null;
        }
        return found.map(measure -> panel(measure, state, divisions));
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
        if (shownNotes != null) {
            shownNotes.follow(changes);
        }
        if (shownPart != null && shownPart.isTouched()) {
            shownPart.announce(changes);
            return false;
        }
        var known = shownPart == null ? before : shownPart.withOwnEvidence(before);
        var found = measures.find(before.id());
        if (!found.map(MeasureDetail::withoutNotes).equals(Optional.of(known.withoutNotes()))) {
            return true;
        }
        found.filter(now -> !now.equals(known)).ifPresent(this::showNumbers);
        return false;
    }

    /** All else stays where it is: whoever reads or writes notes would be led back to the top. */
    private void showNumbers(MeasureDetail measure) {
        shown = measure;
        if (panel != null) {
            panel.showParts(measure);
        }
        if (shownNotes != null) {
            measure.parts().forEach(shownNotes::count);
        }
    }

    private static boolean concerns(MeasureDetail measure, Change change) {
        return change.isOf("measure", measure.id())
                || change.isOf("fiscalYear", measure.fiscalYear())
                || measure.parts().stream()
                        .anyMatch(part ->
                                change.isOf("assignment", part.state().id()) || isNoteOf(change, part.divisionId()));
    }

    /** A note is known by its division only, so one on another measure of the same division is looked after too. */
    private static boolean isNoteOf(Change change, long divisionId) {
        return change.isOf("note") && Objects.equals(change.divisionId(), divisionId);
    }

    private MeasureDetailPanel panel(
            MeasureDetail measure, MeasuresState state, Supplier<List<DivisionView>> divisions) {
        shown = measure;
        shownPart = part(measure, state)
                .map(part -> new PartPanel(
                        parts,
                        measure,
                        part,
                        notes(part, state, divisions),
                        actions.changed(),
                        actions.undone(),
                        actions.evidenceChanged()))
                .orElse(null);
        var administration =
                administrator ? new AdministrationPanel(measures, measure, divisions.get(), actions.changed()) : null;
        var otherYears = new OtherYears(measure.id(), () -> measures.line(measure.id()));
        panel = new MeasureDetailPanel(
                measure, administration, shownPart, otherYears, actions.choosePart(), actions.close());
        return panel;
    }

    /** Those that are open stay as they are, with what is being typed, when the part around them is read anew. */
    private NotesPanel notes(MeasurePart part, MeasuresState state, Supplier<List<DivisionView>> divisions) {
        if (shownNotes == null || !shownNotes.isOf(part)) {
            shownNotes = new NotesPanel(parts.discussion(), parts.people(), divisions, part, actions.evidenceChanged());
            var here = state.opening(state.measure(), part.state().id()).withNotes();
            shownNotes.leadTo(MeasuresNavigation.ROUTE + "?" + here.toQuery().getQueryString());
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
