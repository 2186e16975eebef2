package org.prongsai.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * Changes that are stored together or not at all.
 *
 * @param changes one a cell
 * @param source where the scores come from, 1 to 300 characters
 * @param reasons why published scores change, by year
 */
public record ScoreChanges(List<CellChange> changes, String source, Map<Integer, ScoreReason> reasons) {

    public static final int LONGEST_SOURCE = 300;

    private static final int MOST = 2_000;

    /** @throws RefusedException where they are too many, contradict each other, or come from nowhere */
    public ScoreChanges {
        changes = List.copyOf(changes);
        reasons = Map.copyOf(reasons);
        source = ThaiText.trimmed(source);
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new RefusedException("score.refused.source", LONGEST_SOURCE);
        }
        if (changes.size() > MOST) {
            throw new RefusedException("scores.refused.many", MOST);
        }
        var cells = new HashSet<ScoreCell>();
        for (var change : changes) {
            if (!cells.add(change.cell())) {
                throw new RefusedException(
                        "score.refused.contradiction", change.cell().key());
            }
        }
    }

    Set<Integer> years() {
        return changes.stream().map(change -> change.cell().year()).collect(Collectors.toSet());
    }

    Set<Figure.Kind> kinds() {
        return changes.stream().map(change -> change.cell().figure().kind()).collect(Collectors.toSet());
    }
}
