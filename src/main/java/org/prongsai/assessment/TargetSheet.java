package org.prongsai.assessment;

import java.util.List;

/**
 * All that may be aimed at in a year.
 *
 * @param year Buddhist fiscal year
 * @param scored whether the year has a score already: then its targets stay as they are
 * @param lines every indicator of the year, by number
 */
public record TargetSheet(int year, boolean scored, List<TargetLine> lines) {

    public TargetSheet {
        lines = List.copyOf(lines);
    }

    /** Whether anything is aimed at. */
    public boolean hasTargets() {
        return lines.stream().anyMatch(line -> line.score() != null);
    }
}
