package org.prongsai.measure;

import java.util.Map;

/**
 * What has changed in some rows of a list since a moment; what nobody touched is missing.
 *
 * @param parts by identifier of the division's part
 * @param measures by identifier of the measure
 */
public record RowChanges(Map<Long, PartChange> parts, Map<Long, MeasureChange> measures) {

    public RowChanges {
        parts = Map.copyOf(parts);
        measures = Map.copyOf(measures);
    }
}
