package org.prongsai.sheet;

import java.util.List;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail.Event;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.prongsai.sheet.ListLine.Effect;
import org.springframework.dao.OptimisticLockingFailureException;

/** What importing a list would do, row by row; with a refused row nothing is imported. */
public record ListPreview(List<ListLine> lines) {

    public ListPreview {
        lines = List.copyOf(lines);
    }

    public int count(Effect effect) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.effect() == effect).count());
    }

    public boolean isImportable() {
        return count(Effect.REFUSED) == 0 && lines.stream().anyMatch(ListLine::changesSomething);
    }

    /** That a file was imported, for the audit trail. */
    public Event imported(String list, String fileName) {
        return new Event(
                AuditAction.IMPORTED,
                AuditedObject.of(list, UUID.randomUUID()),
                List.of(
                        FieldChange.of("file", null, fileName),
                        FieldChange.of("added", null, count(Effect.NEW)),
                        FieldChange.of("changed", null, count(Effect.CHANGED))));
    }

    /** By which it is known whether importing would still do the same. */
    public String fingerprint() {
        return Sha256.of(lines.toString());
    }

    /**
     * Nothing is imported but what was seen.
     *
     * @throws RefusedException where a row is refused
     * @throws OptimisticLockingFailureException where importing would do something else by now
     */
    public void require(String seen) {
        if (count(Effect.REFUSED) > 0) {
            throw new RefusedException("list.refused");
        }
        if (!fingerprint().equals(seen)) {
            throw new OptimisticLockingFailureException("The list has changed since it was previewed");
        }
    }
}
