package org.prongsai.measure;

import java.util.List;

/**
 * What rolling a year over did, measure by measure.
 *
 * @param year the year to which measures were carried on
 * @param measures what became of each that was chosen, by number
 * @param gone how many of the chosen were no measures of the earlier year any more
 */
public record RollOverResult(int year, List<RolledOver> measures, int gone) {

    public RollOverResult {
        measures = List.copyOf(measures);
    }

    public long count(RolledOver.Outcome outcome) {
        return measures.stream().filter(m -> m.outcome() == outcome).count();
    }
}
