package org.prongsai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

/**
 * A unit that a measure names.
 *
 * @param name as stored where the unit is known, else as written
 * @param divisionId the unit; null where it is not known
 * @param differences what it reported by itself → what the report says, where they differ; its own stays unless somebody decides
 *     otherwise
 */
public record PreviewedUnit(String name, @Nullable Long divisionId, List<FieldChange> differences) {

    public PreviewedUnit {
        differences = List.copyOf(differences);
    }

    /** Whether its own report stays. */
    public boolean kept() {
        return !differences.isEmpty();
    }
}
