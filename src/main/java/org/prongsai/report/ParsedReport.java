package org.prongsai.report;

import java.util.List;
import org.prongsai.assessment.NewDifference;

/**
 * What a published report says. The agency's name is left out on purpose: reports misspell it, so identity comes from
 * the settings.
 *
 * @param fiscalYear Buddhist year of the heading
 */
record ParsedReport(
        int fiscalYear,
        List<ParsedMeasure> measures,
        List<QuarantinedRow> quarantined,
        List<ParsedScore> scores,
        List<NewDifference> differences,
        List<Finding> findings) {

    public ParsedReport {
        measures = List.copyOf(measures);
        quarantined = List.copyOf(quarantined);
        scores = List.copyOf(scores);
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }

    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
