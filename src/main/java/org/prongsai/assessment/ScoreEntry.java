package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Figure.Kind;
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
    private final ScoresToWrite toWrite;
    private final AuditTrail audit;

    ScoreEntry(FigureStore store, Frameworks frameworks, ScoresToWrite toWrite, AuditTrail audit) {
        this.store = store;
        this.frameworks = frameworks;
        this.toWrite = toWrite;
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
        requirePlausible(given.years());
        var held = toWrite.of(given.years());
        var rules = new RulesByYear(() -> frameworks.since(Collections.min(given.years())));
        requirePossible(given, held, rules);
        var published = held.published();
        var stored = store.read(held, given.years(), given.kinds());
        requireUnchanged(given, stored);
        var real = given.changes().stream()
                .filter(change -> change.changes(stored.get(change.cell())))
                .toList();
        for (var change : real) {
            var reason = published.contains(change.cell().year())
                    ? reasonFor(change.cell().year(), given.reasons())
                    : null;
            write(change, stored.get(change.cell()), given.source(), reason, rules);
        }
        return real.size();
    }

    private static void requirePlausible(Set<Integer> years) {
        var first = Collections.min(years);
        if (!FiscalYear.isPlausible(first) || !FiscalYear.isPlausible(Collections.max(years))) {
            throw new RefusedException("score.refused.year", first);
        }
    }

    /** The rules of a year are needed only where something else than indicators is given. */
    private static void requirePossible(ScoreChanges given, HeldScores held, RulesByYear rules) {
        for (var change : given.changes()) {
            var possible = change.cell().figure().kind() == Kind.INDICATOR
                    ? held.knows(change.cell()) && change.isReadable()
                    : rules.allows(change);
            if (!possible) {
                throw new RefusedException("scores.refused.cell", change.cell().key());
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

    private void write(
            CellChange change,
            @Nullable StoredFigure stored,
            String source,
            @Nullable ScoreReason reason,
            RulesByYear rules) {
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
        if (change.cell().figure().kind() == Kind.RATING) {
            var ladder = rules.of(change.cell().year());
            changes.add(FieldChange.of(KeptStep.FIELD, kept(ladder, before), kept(ladder, score)));
        }
        if (reason != null) {
            changes.add(reason.toChange());
        }
        audit.record(action, change.cell().audited(), changes);
    }

    private static @Nullable String kept(YearRules rules, @Nullable BigDecimal position) {
        return position == null
                ? null
                : rules.step(position).map(KeptStep::write).orElse(null);
    }
}
