package org.prongsai.measure;

import java.util.List;
import org.prongsai.measure.BulkResult.Line;

/**
 * What became of an undo.
 *
 * @param restored parts that are again as they were
 * @param kept parts that were left alone, and why
 */
public record Undone(int restored, List<Line> kept) {

    public Undone {
        kept = List.copyOf(kept);
    }
}
