package org.prongsai.measure;

import java.util.List;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.UndoTicket.Change;
import org.prongsai.shared.RefusedException;

/**
 * A part that is to be put back, as it is now.
 *
 * @param part the part
 * @param measure its measure
 * @param state where its year stands
 * @param added how much of the evidence to be taken back is still there
 */
record UndoTarget(Assignment part, Measure measure, YearState state, long added) {

    boolean hasAdded() {
        return added > 0;
    }

    /** @throws RefusedException where the year is not open, somebody changed the part since, or a rule would be broken */
    void requireUndoable(Change change, EvidenceSettings settings) {
        measure.requireOpen(state);
        if (part.state().version() != change.version() || isUndoneAlready(change)) {
            throw new RefusedException("undo.refused.overtaken");
        }
        settings.checkUndo(part, change.former().status(), Math.toIntExact(added));
    }

    /** Of a change that did nothing but add evidence, nothing is left once that is gone. */
    private boolean isUndoneAlready(Change change) {
        return change.evidence() != null && !hasAdded() && part.progress().equals(change.former());
    }

    /** The proofs to be taken away with the change, none where somebody has done so already. */
    List<Long> proofs(Change change) {
        var proof = change.evidence();
        return proof == null || !hasAdded() ? List.of() : List.of(proof.id());
    }
}
