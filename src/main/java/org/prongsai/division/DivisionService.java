package org.prongsai.division;

import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.Bilingual;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's units, in the order in which it lists them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DivisionService {

    private final DivisionRepository divisions;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    DivisionService(DivisionRepository divisions, CurrentUser currentUser, AuditTrail audit) {
        this.divisions = divisions;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    public List<DivisionView> all() {
        return divisions.findAllByOrderByPosition().stream()
                .map(Division::toView)
                .toList();
    }

    /** The units that the acting person heads. */
    public List<DivisionView> headedByMe() {
        var access = currentUser.access();
        return all().stream().filter(division -> access.heads(division.id())).toList();
    }

    /** Adds a unit behind the others; the caller makes sure that none has this name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public DivisionView add(Bilingual name) {
        return add(name, Math.toIntExact(divisions.count()) + 1);
    }

    /** Adds units behind the others, in this order; the caller makes sure that none has these names. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void addAll(List<Bilingual> names) {
        var position = Math.toIntExact(divisions.count());
        for (var name : names) {
            add(name, ++position);
        }
    }

    private DivisionView add(Bilingual name, int position) {
        var added = divisions.save(new Division(name, position)).toView();
        audit.record(
                AuditAction.CREATED,
                AuditedObject.of("division", added.id(), added.id()),
                List.of(FieldChange.of("name", null, name.th())));
        return added;
    }
}
