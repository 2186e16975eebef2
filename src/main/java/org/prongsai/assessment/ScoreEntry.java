package org.prongsai.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores scores that were typed, pasted or read from a workbook. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ScoreEntry {

    private final FigureStore store;
    private final Frameworks frameworks;
    private final ScorePublicationRepository publications;
    private final AuditTrail audit;

    ScoreEntry(FigureStore store, Frameworks frameworks, ScorePublicationRepository publications, AuditTrail audit) {
        this.store = store;
        this.frameworks = frameworks;
        this.publications = publications;
        this.audit = audit;
    }

    /**
     * Stores all changes or none; what is stored already is left as it is. As many statements whatever their number.
     *
     * @return how many figures have changed
     * @throws OvertakenScoresException where somebody else has changed one of them since it was read
     * @throws RefusedException where a figure is impossible, or a published one changes without a reason
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public int save(ScoreChanges given) {
        if (given.changes().isEmpty()) {
            return 0;
        }
        requirePossible(given);
        var published = publications.holdPublished(given.years());
        var stored = store.read(given.years(), given.kinds());
        requireUnchanged(given, stored);
        var real = given.changes().stream()
                .filter(change -> change.changes(stored.get(change.cell())))
                .toList();
        for (var change : real) {
            var reason = published.contains(change.cell().year())
                    ? reasonFor(change.cell().year(), given.reasons())
                    : null;
            write(change, stored.get(change.cell()), given.source(), reason);
        }
        return real.size();
    }

    private void requirePossible(ScoreChanges given) {
        var first = Collections.min(given.years());
        if (!FiscalYear.isPlausible(first) || !FiscalYear.isPlausible(Collections.max(given.years()))) {
            throw new RefusedException("score.refused.year", first);
        }
        var rules = new RulesByYear(frameworks.since(first));
        for (var change : given.changes()) {
            var cell = change.cell();
            var allowed = change.score() == null ? rules.has(cell) : rules.allows(cell, change.score());
            if (!allowed) {
                throw new RefusedException("scores.refused.cell", cell.key());
            }
        }
    }

    private static void requireUnchanged(ScoreChanges given, Map<ScoreCell, StoredFigure> stored) {
        var conflicts = new ArrayList<ScoreConflict>();
        for (var change : given.changes()) {
            var now = stored.get(change.cell());
            if (!change.wasMadeOf(now) && change.changes(now)) {
                conflicts.add(new ScoreConflict(
                        change.cell(),
                        now == null ? null : now.score(),
                        now == null ? null : now.version(),
                        change.score()));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new OvertakenScoresException(conflicts);
        }
    }

    private static ScoreReason reasonFor(int year, Map<Integer, ScoreReason> reasons) {
        var reason = reasons.get(year);
        if (reason == null) {
            throw new RefusedException("score.refused.published", Integer.toString(year));
        }
        return reason;
    }

    private void write(CellChange change, @Nullable StoredFigure stored, String source, @Nullable ScoreReason reason) {
        var before = stored == null ? null : stored.score();
        var sourceBefore = stored == null ? null : stored.source();
        var action = stored == null ? AuditAction.CREATED : AuditAction.CHANGED;
        var score = change.score();
        if (stored != null && score != null) {
            stored.replace(score, source);
        } else if (score != null) {
            store.add(change.cell(), score, source);
        } else if (stored != null) {
            store.remove(stored);
            action = AuditAction.REMOVED;
        }
        var changes = new ArrayList<>(
                List.of(FieldChange.of("score", before, score), FieldChange.of("source", sourceBefore, source)));
        if (reason != null) {
            changes.add(reason.toChange());
        }
        audit.record(action, change.cell().audited(), changes);
    }
}
