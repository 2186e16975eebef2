package org.prongsai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.NewScore;
import org.prongsai.measure.IntakeEffect;

/**
 * A plan held against what is stored.
 *
 * @param plan the plan
 * @param effects what each planned measure changes
 * @param storedScores scores of the years that the report covers
 * @param rowStates what became of rows kept aside earlier, by the hash of the line
 */
record ImportComparison(
        ImportPlan plan,
        List<IntakeEffect> effects,
        SortedMap<IndicatorKey, BigDecimal> storedScores,
        Map<String, QuarantineState> rowStates) {

    boolean changesNothing() {
        return effects.stream().allMatch(effect -> effect.kind() == IntakeEffect.Kind.SAME)
                && plan.scores().stream().allMatch(score -> effectOf(score) == ImportEffect.SAME)
                && plan.rows().stream().allMatch(row -> rowStates.containsKey(Sha256.of(row.written())));
    }

    int count(IntakeEffect.Kind kind) {
        return Math.toIntExact(
                effects.stream().filter(effect -> effect.kind() == kind).count());
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
