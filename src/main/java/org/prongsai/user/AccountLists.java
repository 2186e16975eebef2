package org.prongsai.user;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditTrail.Event;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.signin.SignIns;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as a list in a file, out and in again; never with passwords. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AccountLists {

    private static final String LIST = "accountList";

    private final AccountRepository accounts;
    private final AccountRows rows;
    private final AccountStore store;
    private final AccountStarts starts;
    private final SignIns signIns;
    private final DivisionService divisions;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    AccountLists(
            AccountRepository accounts,
            AccountRows rows,
            AccountStore store,
            AccountStarts starts,
            SignIns signIns,
            DivisionService divisions,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.accounts = accounts;
        this.rows = rows;
        this.store = store;
        this.starts = starts;
        this.signIns = signIns;
        this.divisions = divisions;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** All accounts in the form in which they can be changed and imported again. */
    @Transactional
    public byte[] export(SheetFormat format, SheetWords words) {
        var all = rows.all();
        var names = divisions.all().stream()
                .collect(toMap(DivisionView::id, one -> one.name().th()));
        audit.record(
                AuditAction.EXPORTED,
                AuditedObject.of(LIST, UUID.randomUUID()),
                List.of(FieldChange.of("format", null, format), FieldChange.of("rows", null, all.size())));
        return format.write(
                words,
                all.stream()
                        .map(one -> List.of(
                                one.username(),
                                one.name(),
                                one.roles().stream()
                                        .sorted()
                                        .map(role -> words.of(role.name()))
                                        .collect(joining("; ")),
                                one.divisionIds().stream()
                                        .sorted()
                                        .map(names::get)
                                        .collect(joining("; ")),
                                words.of((one.enabled() ? AccountState.ENABLED : AccountState.DISABLED).name())))
                        .toList());
    }

    /** What importing a list would do. */
    public ListPreview preview(SheetTable table) {
        return preview(plan(table));
    }

    /**
     * Imports a list as a whole. Whoever is new begins by a link that works once.
     *
     * @param seen fingerprint of the preview
     * @param fileName where the list comes from
     * @throws RefusedException where a row is refused
     * @throws OptimisticLockingFailureException where it would do something else than was seen
     */
    @Transactional
    public AccountImported apply(SheetTable table, String seen, String fileName) {
        accounts.hold();
        var planned = plan(table);
        var preview = preview(planned);
        preview.require(seen);
        return new AccountImported(preview, preview.isImportable() ? write(planned, preview, fileName) : List.of());
    }

    private List<NewStart> write(List<PlannedAccount> planned, ListPreview preview, String fileName) {
        var added = planned.stream().filter(PlannedAccount::isNew).toList();
        var changed = planned.stream().filter(PlannedAccount::isChanged).toList();
        if (!added.isEmpty()) {
            store.add(added, passwords.encode(starts.secret()));
        }
        store.change(changed);
        store.assign(planned);
        signIns.endAll(changed.stream()
                .filter(PlannedAccount::hasOtherRights)
                .map(one -> one.after().username())
                .toList());
        var events = new ArrayList<Event>();
        added.forEach(one -> events.add(event(AuditAction.CREATED, one)));
        changed.forEach(one -> events.add(event(AuditAction.CHANGED, one)));
        events.add(preview.imported(LIST, fileName));
        audit.recordAll(events);
        return starts.add(added.stream().map(PlannedAccount::after).toList());
    }

    private static Event event(AuditAction action, PlannedAccount one) {
        return new Event(
                action,
                AuditedObject.of("account", one.after().username()),
                one.line().audited());
    }

    private List<PlannedAccount> plan(SheetTable table) {
        return new AccountPlanner(rows.all(), divisions.all()).plan(table.rows());
    }

    private static ListPreview preview(List<PlannedAccount> planned) {
        return new ListPreview(planned.stream().map(PlannedAccount::line).toList());
    }
}
