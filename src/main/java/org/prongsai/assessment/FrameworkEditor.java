package org.prongsai.assessment;

import java.util.List;
import java.util.Optional;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules by which a year is assessed. Estimates follow by themselves, since they are never stored. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class FrameworkEditor {

    private final FrameworkRepository repository;
    private final Frameworks frameworks;
    private final GovernedScores scores;
    private final AuditTrail audit;

    FrameworkEditor(FrameworkRepository repository, Frameworks frameworks, GovernedScores scores, AuditTrail audit) {
        this.repository = repository;
        this.frameworks = frameworks;
        this.scores = scores;
        this.audit = audit;
    }

    /** What saving these rules would do to totals and ratings, and which scores they would leave aside. */
    @PreAuthorize("hasRole('ADMIN')")
    public FrameworkEffect preview(int year, FrameworkDraft draft) {
        requireNone(FrameworkRules.check(draft));
        return scores.effect(year, draft);
    }

    /** What keeps a year's own rules from being deleted; empty where nothing does. */
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<FrameworkObstacle> obstacle(int year) {
        var years = repository.findYears();
        if (years.size() == 1) {
            return Optional.of(FrameworkObstacle.LAST);
        }
        return scores.isJudgedBy(year, years) ? Optional.of(FrameworkObstacle.SCORED) : Optional.empty();
    }

    /**
     * Stores the rules of a year as a whole.
     *
     * @param seen version that the person had before her
     * @throws RefusedException where they break a rule or the year has none of its own; nothing is stored then
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody saved others in between
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void save(int year, FrameworkDraft draft, int seen) {
        requireNone(FrameworkRules.check(draft));
        var framework = own(year);
        var before = framework.toDraft();
        requireNone(scores.ratedOtherwise(year, before.ladder(), draft.ladder()));
        var after = draft.stored();
        framework.replace(after, seen);
        var changes = FrameworkFields.changes(before, after);
        if (!changes.isEmpty()) {
            audit.record(AuditAction.CHANGED, audited(year), changes);
        }
    }

    /**
     * Gives a year rules of its own: those that stand in so far, everything to be confirmed.
     *
     * @throws RefusedException where it has some already, or is no fiscal year
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void copy(int year) {
        if (!FiscalYear.isPlausible(year)) {
            throw new RefusedException("score.refused.year", year);
        }
        var source = frameworks.since(year).to(year);
        if (source.fiscalYear() == year) {
            throw new RefusedException("framework.refused.known", String.valueOf(year));
        }
        repository.save(new Framework(year, source.toDraft().toBeConfirmed()));
        var from = FieldChange.of("copied", null, source.fiscalYear());
        audit.record(AuditAction.CREATED, audited(year), List.of(from));
    }

    /**
     * Removes a year's own rules, so that others stand in again.
     *
     * @throws RefusedException where scores are judged by them, or no other rules would be left
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody changed them in between
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void delete(int year, int seen) {
        var framework = own(year);
        framework.requireVersion(seen);
        obstacle(year).ifPresent(obstacle -> {
            throw new RefusedException(obstacle.messageKey(), String.valueOf(year));
        });
        repository.delete(framework);
        audit.record(AuditAction.REMOVED, audited(year), List.of(FieldChange.of("note", framework.note(), null)));
    }

    static AuditedObject audited(int year) {
        return AuditedObject.of("framework", year);
    }

    private Framework own(int year) {
        return repository
                .findOwn(year)
                .orElseThrow(() -> new RefusedException("framework.refused.unknown", String.valueOf(year)));
    }

    private static void requireNone(List<FrameworkProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException("framework.refused.problems", problems.size());
        }
    }
}
