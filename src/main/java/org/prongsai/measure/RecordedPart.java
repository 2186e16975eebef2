package org.prongsai.measure;

import java.util.List;
import org.prongsai.shared.Bilingual;

/**
 * What is recorded of a division's part of a measure.
 *
 * @param id identifier
 * @param division whose part it is
 * @param lead whether that division leads
 * @param evidence what each piece is called, with its address where it is a web page
 */
public record RecordedPart(
        long id,
        Bilingual division,
        boolean lead,
        AssignmentStatus status,
        String outcome,
        String obstacle,
        List<String> evidence) {

    public RecordedPart {
        evidence = List.copyOf(evidence);
    }
}
