package org.prongsai.report;

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
 */
public record ImportReport(
        int fiscalYear,
        int measuresAdded,
        int measuresChanged,
        int measuresSame,
        int measuresRefused,
        int divisionsAdded,
        int scoresAdded,
        int scoresChanged,
        int rowsQuarantined) {

    /** Whether everything was there already, so that nothing at all was written. */
    public boolean changedNothing() {
        return measuresAdded + measuresChanged + divisionsAdded + scoresAdded + scoresChanged + rowsQuarantined == 0;
    }
}
