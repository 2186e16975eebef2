package org.prongsai.report;

import java.util.Set;
import org.prongsai.shared.ThaiText;

/**
 * A report to be imported, with what the administrator decided after the preview.
 *
 * @param text the report
 * @param fileName where it comes from, named as the source of the scores; the last 200 characters count
 * @param confirmedCodes inferred codes that are right; the others stay marked as inferred
 * @param replaced own reports that give way to what the report says; all others stay
 * @param createUnknownDivisions whether units that are not known yet are added; else they are left out
 * @param fingerprint {@linkplain ImportPreview#fingerprint of the preview} that was decided on
 */
public record ImportRequest(
        String text,
        String fileName,
        Set<MeasureCode> confirmedCodes,
        Set<OwnReport> replaced,
        boolean createUnknownDivisions,
        String fingerprint) {

    private static final int LONGEST_NAME = 200;

    public ImportRequest {
        confirmedCodes = Set.copyOf(confirmedCodes);
        replaced = Set.copyOf(replaced);
        fileName = named(fileName);
    }

    /** One that leaves every own report as it is. */
    public ImportRequest(
            String text,
            String fileName,
            Set<MeasureCode> confirmedCodes,
            boolean createUnknownDivisions,
            String fingerprint) {
        this(text, fileName, confirmedCodes, Set.of(), createUnknownDivisions, fingerprint);
    }

    /** Whether everything stays as the preview assumed. */
    boolean decidesNothing() {
        return confirmedCodes.isEmpty() && replaced.isEmpty();
    }

    private static String named(String given) {
        var name = ThaiText.singleSpaced(MarkupRemnants.storable(given));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A report needs a name");
        }
        return name.length() <= LONGEST_NAME
                ? name
                : MarkupRemnants.storable(name.substring(name.length() - LONGEST_NAME));
    }
}
