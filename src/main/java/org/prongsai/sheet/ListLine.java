package org.prongsai.sheet;

import java.util.List;
import java.util.Locale;
import org.prongsai.audit.FieldChange;

/**
 * What importing a row would do.
 *
 * @param row its number in the file, from 1
 * @param name what it is about
 * @param effect what importing it would do
 * @param changes what would be another, field by field; fields are called as their columns
 * @param problems why it is refused
 */
public record ListLine(int row, String name, Effect effect, List<FieldChange> changes, List<CellProblem> problems) {

    public ListLine {
        changes = changes.stream().filter(FieldChange::isReal).toList();
        problems = List.copyOf(problems);
    }

    /** What importing a row would do. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    /** A row that was read, with what it would change. */
    public static ListLine of(SheetRow row, String name, boolean known, List<FieldChange> changes) {
        var problems = row.problems();
        var real = changes.stream().anyMatch(FieldChange::isReal);
        var effect = !problems.isEmpty() ? Effect.REFUSED : !known ? Effect.NEW : real ? Effect.CHANGED : Effect.SAME;
        return new ListLine(row.number(), name, effect, effect == Effect.REFUSED ? List.of() : changes, problems);
    }

    /** The changes as the audit trail calls them. */
    public List<FieldChange> audited() {
        return changes.stream()
                .map(change ->
                        new FieldChange(change.field().toLowerCase(Locale.ROOT), change.before(), change.after()))
                .toList();
    }

    public boolean changesSomething() {
        return effect == Effect.NEW || effect == Effect.CHANGED;
    }
}
