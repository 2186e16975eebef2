package org.prongsai.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A report to be imported, with what the administrator decided after the preview.
 *
 * @param source where it comes from
 * @param text the report, with the lines corrected that were
 * @param confirmedCodes inferred codes that are right; the others stay marked as inferred
 * @param replaced own reports that give way to what the report says; all others stay
 * @param units what becomes of names that no unit has
 * @param fingerprint {@linkplain ImportPreview#fingerprint of the preview} that was decided on
 */
public record ImportRequest(
        ReportSource source,
        String text,
        Set<MeasureCode> confirmedCodes,
        Set<OwnReport> replaced,
        UnitDecisions units,
        String fingerprint) {

    public ImportRequest {
        confirmedCodes = Set.copyOf(confirmedCodes);
        replaced = Set.copyOf(replaced);
    }

    /** One that takes the report as it came, confirms nothing and leaves every own report as it is. */
    public static ImportRequest asItCame(ReportSource source, String fingerprint) {
        return new ImportRequest(source, source.text(), Set.of(), Set.of(), UnitDecisions.NONE, fingerprint);
    }

    /** Whether everything stays as the preview assumed. */
    boolean decidesNothing() {
        return confirmedCodes.isEmpty() && replaced.isEmpty();
    }

    /** Lines that are not as they came, counted from 1. */
    List<Integer> correctedLines() {
        var came = source.text().lines().toList();
        var taken = text.lines().toList();
        return IntStream.range(0, Math.min(came.size(), taken.size()))
                .filter(line -> !came.get(line).equals(taken.get(line)))
                .mapToObj(line -> line + 1)
                .toList();
    }
}
