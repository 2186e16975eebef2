package org.prongsai.report;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.prongsai.assessment.ScoresRecorded;
import org.prongsai.measure.IntakeEffect;
import org.prongsai.measure.IntakeEffect.Kind;

/**
 * What an import did.
 *
 * @param fiscalYear Buddhist year of the report
 * @param measuresAdded measures that were not there before
 * @param measuresChanged measures that were brought up to date
 * @param measuresSame measures left as they were
 * @param measuresRefused measures left out, for the reasons of the preview
 * @param divisionsAdded units added because the administrator wanted so
 * @param scoresAdded scores that were not there before
 * @param scoresChanged scores that had another value
 * @param rowsQuarantined rows newly kept aside
 * @param discrepancies where the report contradicts itself
 */
@Embeddable
public record ImportReport(
        int fiscalYear,
        int measuresAdded,
        int measuresChanged,
        int measuresSame,
        int measuresRefused,
        int divisionsAdded,
        int scoresAdded,
        int scoresChanged,
        int rowsQuarantined,
        int discrepancies) {

    static ImportReport of(
            ImportPlan plan, List<IntakeEffect> effects, int divisionsAdded, ScoresRecorded scores, int rows) {
        var refused = plan.report().measures().size() - plan.measures().size();
        return new ImportReport(
                plan.year(),
                count(effects, Kind.NEW),
                count(effects, Kind.CHANGED),
                count(effects, Kind.SAME),
                refused,
                divisionsAdded,
                scores.added(),
                scores.changed(),
                rows,
                Math.toIntExact(plan.findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.DISCREPANCY)
                        .count()));
    }

    private static int count(List<IntakeEffect> effects, Kind kind) {
        return Math.toIntExact(
                effects.stream().filter(effect -> effect.kind() == kind).count());
    }

    /** Whether everything was there already, so that nothing at all was written. */
    public boolean changedNothing() {
        return measuresAdded + measuresChanged + divisionsAdded + scoresAdded + scoresChanged + rowsQuarantined == 0;
    }
}
