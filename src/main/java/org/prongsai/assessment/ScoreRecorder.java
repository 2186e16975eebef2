package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Checks scores and writes those that differ from what is stored, each with its line in the audit trail. */
@Component
class ScoreRecorder {

    private static final int LONGEST_SOURCE = 300;

    private final IndicatorScoreRepository scores;
    private final ScoresToWrite toWrite;
    private final AuditTrail audit;

    ScoreRecorder(IndicatorScoreRepository scores, ScoresToWrite toWrite, AuditTrail audit) {
        this.scores = scores;
        this.toWrite = toWrite;
        this.audit = audit;
    }

    ScoresRecorded record(List<NewScore> given, String source) {
        var wanted = check(given, source);
        if (wanted.isEmpty()) {
            return new ScoresRecorded(0, 0, 0);
        }
        var years = wanted.keySet().stream().map(IndicatorKey::year).collect(Collectors.toSet());
        var held = toWrite.of(years);
        requireKnown(wanted.keySet(), held);
        var stored = held.stored();
        requireOpen(wanted, stored, held.published());
        var added = 0;
        var changed = 0;
        for (var entry : wanted.entrySet()) {
            var known = stored.get(entry.getKey());
            if (known == null) {
                add(entry.getKey(), entry.getValue(), source);
                added++;
            } else if (known.differsFrom(entry.getValue())) {
                change(known, entry.getValue(), source);
                changed++;
            }
        }
        return new ScoresRecorded(added, changed, wanted.size() - added - changed);
    }

    /** A report says nothing of why a published score changes, so it changes none. */
    private static void requireOpen(
            Map<IndicatorKey, BigDecimal> wanted, Map<IndicatorKey, IndicatorScore> stored, Set<Integer> published) {
        wanted.entrySet().stream()
                .filter(each -> isNew(each.getValue(), stored.get(each.getKey())))
                .map(each -> each.getKey().year())
                .filter(published::contains)
                .min(Integer::compare)
                .ifPresent(year -> {
                    throw new RefusedException("score.refused.published", year);
                });
    }

    private static boolean isNew(BigDecimal wanted, @Nullable IndicatorScore stored) {
        return stored == null || stored.differsFrom(wanted);
    }

    private static TreeMap<IndicatorKey, BigDecimal> check(List<NewScore> given, String source) {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new RefusedException("score.refused.source", LONGEST_SOURCE);
        }
        var wanted = new TreeMap<IndicatorKey, BigDecimal>();
        for (var score : given) {
            score.check();
            var other = wanted.put(score.key(), score.stored());
            if (other != null && other.compareTo(score.score()) != 0) {
                throw new RefusedException("score.refused.contradiction", score.key());
            }
        }
        return wanted;
    }

    private static void requireKnown(Set<IndicatorKey> wanted, HeldScores held) {
        wanted.stream()
                .filter(key -> !held.knows(ScoreCell.ofIndicator(key.year(), key.indicator())))
                .findFirst()
                .ifPresent(key -> {
                    throw new RefusedException("score.refused.indicator", key.indicator(), key.year());
                });
    }

    private void add(IndicatorKey key, BigDecimal score, String source) {
        scores.save(new IndicatorScore(key, score, source));
        audit.record(
                AuditAction.CREATED,
                AuditedObject.of("score", key),
                List.of(FieldChange.of("score", null, score), FieldChange.of("source", null, source)));
    }

    private void change(IndicatorScore known, BigDecimal score, String source) {
        var changes = List.of(
                FieldChange.of("score", known.score(), score), FieldChange.of("source", known.source(), source));
        known.replace(score, source);
        audit.record(AuditAction.CHANGED, AuditedObject.of("score", known.key()), changes);
    }
}
