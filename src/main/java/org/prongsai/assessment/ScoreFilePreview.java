package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prongsai.assessment.ScoreFileLine.Effect;

/** What importing a workbook would do, cell by cell; with a refused cell nothing is imported. */
public record ScoreFilePreview(List<ScoreFileLine> lines) {

    public ScoreFilePreview {
        lines = List.copyOf(lines);
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    public boolean isImportable() {
        return count(Effect.REFUSED) == 0 && count(Effect.NEW) + count(Effect.CHANGED) > 0;
    }

    /** The years that it speaks of, and these, so that there is one at least. */
    public Set<Integer> years(Collection<Integer> others) {
        var years = new TreeSet<>(others);
        lines.stream()
                .map(ScoreFileLine::change)
                .flatMap(Stream::ofNullable)
                .forEach(change -> years.add(change.cell().year()));
        return years;
    }

    /** What is to be stored. */
    public List<CellChange> changes() {
        return lines.stream()
                .filter(line -> line.effect() == Effect.NEW || line.effect() == Effect.CHANGED)
                .map(line -> Objects.requireNonNull(line.change()))
                .toList();
    }
}
