package org.prongsai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.NewScore;
import org.prongsai.measure.IntakeEffect;
import org.prongsai.shared.Sha256;

/**
 * A plan held against what is stored.
 *
 * @param plan the plan
 * @param effects what each planned measure changes
 * @param storedScores scores of the years that the report covers
 * @param rowStates what became of rows kept aside earlier, by the hash of the line
 * @param differencesKnown whether all printed differences are stored as they stand
 */
record ImportComparison(
        ImportPlan plan,
        List<IntakeEffect> effects,
        SortedMap<IndicatorKey, BigDecimal> storedScores,
        Map<String, QuarantineState> rowStates,
        boolean differencesKnown) {

    boolean changesNothing() {
        return differencesKnown
                && effects.stream().allMatch(effect -> effect.kind() == IntakeEffect.Kind.SAME)
                && plan.scores().stream().allMatch(score -> effectOf(score) == ImportEffect.SAME)
                && plan.rows().stream().allMatch(row -> rowStates.containsKey(Sha256.of(row.written())));
    }

    /** The same as long as importing would do the same; sets are put in order, since theirs is not. */
    String fingerprint() {
        var text = new StringBuilder()
                .append(plan.units().knownIn(plan.report()))
                .append(storedScores)
                .append(new TreeMap<>(rowStates));
        for (var effect : effects) {
            text.append('\n')
                    .append(effect.number())
                    .append(effect.kind())
                    .append(effect.changes())
                    .append(new TreeMap<>(effect.kept()))
                    .append(new TreeSet<>(effect.confirmedCodes()));
        }
        return Sha256.of(text.toString());
    }

    ImportEffect effectOf(NewScore score) {
        var stored = storedScores.get(score.key());
        if (stored == null) {
            return ImportEffect.NEW;
        }
        return stored.compareTo(score.score()) == 0 ? ImportEffect.SAME : ImportEffect.CHANGED;
    }

    Map<Integer, IntakeEffect> effectsByNumber() {
        return effects.stream().collect(Collectors.toMap(IntakeEffect::number, effect -> effect));
    }
}
