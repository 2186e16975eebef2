package org.prongsai.fiscalyear;

import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.database.Violations;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds years inside the transaction of a service that has checked who may plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NextYear {

    private final YearRepository years;
    private final AuditTrail audit;

    NextYear(YearRepository years, AuditTrail audit) {
        this.years = years;
        this.audit = audit;
    }

    /**
     * The year after this one, to plan in; added as a planned one where it is not kept yet. Of two who ask for the same,
     * the second waits until the first has done her work.
     *
     * @throws RefusedException where this year is not kept or the next one is closed
     */
    public YearView after(int year) {
        years.findAndLock(year).orElseThrow(() -> new RefusedException("year.refused.unknown", year));
        requirePlausible(year + 1);
        var next = new FiscalYear(year + 1);
        var view = years.findById(next.year()).map(YearEntry::toView).orElseGet(() -> add(next, YearState.PLANNED));
        if (view.isClosed()) {
            throw new RefusedException("year.refused.closed", next);
        }
        return view;
    }

    /** @throws RefusedException where it is there already, be it since a moment ago */
    YearView add(FiscalYear year, YearState state) {
        try {
            var view = years.saveAndFlush(new YearEntry(year, state)).toView();
            audit.record(
                    AuditAction.CREATED,
                    AuditedObject.of("fiscalYear", year),
                    List.of(FieldChange.of("state", null, state)));
            return view;
        } catch (DataIntegrityViolationException e) {
            if (Violations.isDuplicate(e)) {
                throw new RefusedException("year.refused.known", year);
            }
            throw e;
        }
    }

    static void requirePlausible(int year) {
        if (!FiscalYear.isPlausible(year)) {
            throw new RefusedException("year.refused.implausible", year);
        }
    }
}
