package org.prongsai.assessment;

import java.util.List;
import java.util.Set;
import org.prongsai.assessment.Figure.Kind;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces the scores of a year, after which they change only for a reason, and takes that back. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ScorePublications {

    private final ScorePublicationRepository publications;
    private final FigureStore store;
    private final Frameworks frameworks;
    private final AuditTrail audit;

    ScorePublications(
            ScorePublicationRepository publications, FigureStore store, Frameworks frameworks, AuditTrail audit) {
        this.publications = publications;
        this.store = store;
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /**
     * Locks the scores of a year.
     *
     * @throws RefusedException where an indicator of the year has no score yet, or no such year can be
     * @throws org.springframework.dao.OptimisticLockingFailureException where the year is published already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void publish(int year) {
        var publication = held(year);
        var stored = store.read(List.of(year), Set.of(Kind.INDICATOR));
        var missing = frameworks.since(year).to(year).indicators().stream()
                .filter(each -> !stored.containsKey(ScoreCell.ofIndicator(year, each.number())))
                .count();
        if (missing > 0) {
            throw new RefusedException("scores.refused.incomplete", year, missing);
        }
        publication.become(true);
        record(year, List.of(FieldChange.of("published", null, true)));
    }

    /**
     * Makes the scores of a year open again, such as after a year was published by mistake.
     *
     * @throws RefusedException where the year is not published
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void withdraw(int year, ScoreReason reason) {
        var publication = held(year);
        if (!publication.isPublished()) {
            throw new RefusedException("scores.refused.open", Integer.toString(year));
        }
        publication.become(false);
        record(year, List.of(FieldChange.of("published", true, null), reason.toChange()));
    }

    private ScorePublication held(int year) {
        return publications.findAndLock(year).orElseThrow(() -> new RefusedException("score.refused.year", year));
    }

    private void record(int year, List<FieldChange> changes) {
        audit.record(AuditAction.CHANGED, AuditedObject.of("scorePublication", year), changes);
    }
}
