package org.prongsai.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditTrail.Event;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units as a list in a file, out and in again. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class DivisionLists {

    private static final String DIVISION = "division";
    private static final String LIST = "divisionList";

    private final DivisionRepository divisions;
    private final DivisionStore store;
    private final AuditTrail audit;

    DivisionLists(DivisionRepository divisions, DivisionStore store, AuditTrail audit) {
        this.divisions = divisions;
        this.store = store;
        this.audit = audit;
    }

    /** All units in the form in which they can be changed and imported again. */
    @Transactional
    public byte[] export(SheetFormat format, SheetWords words) {
        var all = all();
        audit.record(
                AuditAction.EXPORTED,
                AuditedObject.of(LIST, UUID.randomUUID()),
                List.of(FieldChange.of("format", null, format), FieldChange.of("rows", null, all.size())));
        return format.write(
                words,
                all.stream()
                        .map(one -> List.of(one.name().th(), one.name().en(), String.valueOf(one.position())))
                        .toList());
    }

    /** What importing a list would do. */
    public ListPreview preview(SheetTable table) {
        return preview(new DivisionPlanner(all()).plan(table.rows()));
    }

    /**
     * Imports a list as a whole.
     *
     * @param seen fingerprint of the preview
     * @param fileName where the list comes from
     * @throws RefusedException where a row is refused
     * @throws OptimisticLockingFailureException where it would do something else than was seen
     */
    @Transactional
    public ListPreview apply(SheetTable table, String seen, String fileName) {
        var planned = new DivisionPlanner(store.held()).plan(table.rows());
        var preview = preview(planned);
        preview.require(seen);
        if (preview.isImportable()) {
            write(planned, preview, fileName);
        }
        return preview;
    }

    private void write(List<PlannedDivision> planned, ListPreview preview, String fileName) {
        var added = planned.stream().filter(one -> one.id() == null).toList();
        var changed = planned.stream()
                .filter(one -> one.id() != null && one.line().changesSomething())
                .toList();
        var ids = store.add(added);
        store.change(changed);
        var events = new ArrayList<Event>();
        for (var i = 0; i < added.size(); i++) {
            events.add(event(AuditAction.CREATED, ids.get(i), added.get(i)));
        }
        changed.forEach(one -> events.add(event(AuditAction.CHANGED, Objects.requireNonNull(one.id()), one)));
        events.add(preview.imported(LIST, fileName));
        audit.recordAll(events);
    }

    private static Event event(AuditAction action, long id, PlannedDivision one) {
        return new Event(action, AuditedObject.of(DIVISION, id, id), one.line().audited());
    }

    private List<DivisionView> all() {
        return divisions.findAllByOrderByPosition().stream()
                .map(Division::toView)
                .toList();
    }

    private static ListPreview preview(List<PlannedDivision> planned) {
        return new ListPreview(planned.stream().map(PlannedDivision::line).toList());
    }
}
