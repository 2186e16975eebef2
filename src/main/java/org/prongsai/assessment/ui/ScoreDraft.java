package org.prongsai.assessment.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.CellChange;
import org.prongsai.assessment.PastedBlock;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreProblem;
import org.prongsai.assessment.ScoreReading;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.RefusedException;

/** What was typed or pasted over the stored scores and is not saved; it stays while other years are looked at. */
class ScoreDraft {

    private final Map<ScoreCell, Entered> entered = new LinkedHashMap<>();
    private final Map<Integer, ScoreReason> reasons = new HashMap<>();
    private ScoreSheet sheet = new ScoreSheet(List.of(), List.of(), Map.of());

    /**
     * A cell that is not saved.
     *
     * @param text as it was typed
     * @param reading what it says
     * @param version of the stored score over which it was typed, null where there was none
     */
    record Entered(
            String text, ScoreReading reading, @Nullable Integer version) {}

    /** What is stored, read anew; what was typed stays, with the version over which it was typed. */
    void over(ScoreSheet read) {
        sheet = read;
    }

    /** A text in a cell; the stored score typed again is no change. */
    void type(ScoreCell cell, String text) {
        var known = entered.get(cell);
        put(cell, text, known == null ? sheet.version(cell) : known.version());
    }

    /** What was typed earlier, over this version of the stored score. */
    void restore(ScoreCell cell, String text, @Nullable Integer version) {
        put(cell, text, version);
    }

    private void put(ScoreCell cell, String text, @Nullable Integer version) {
        sheet.year(cell.year()).ifPresent(year -> {
            var reading = year.published() && !reasons.containsKey(year.year())
                    ? new ScoreReading(null, ScoreProblem.PUBLISHED)
                    : year.rules().read(cell.figure(), text);
            if (reading.isReadable() && same(reading.score(), sheet.score(cell))) {
                entered.remove(cell);
            } else {
                entered.put(cell, new Entered(text, reading, version));
            }
        });
    }

    /** Puts back what is stored. */
    void revert(ScoreCell cell) {
        entered.remove(cell);
    }

    /** Types over the newest version, or puts it back where the stored score is preferred. */
    void settle(ScoreCell cell, @Nullable Integer version, boolean mine) {
        var known = entered.get(cell);
        if (known != null && mine) {
            entered.put(cell, new Entered(known.text(), known.reading(), version));
        } else {
            entered.remove(cell);
        }
    }

    /**
     * Lays a block over the cells from this one on; its blank cells change nothing.
     *
     * @param row number of the row, from 0
     * @return the cells that were typed over
     * @throws RefusedException where the block is larger than what is left of the rows of its kind and of the years
     */
    List<ScoreCell> paste(PastedBlock block, int row, int firstYear) {
        var rows = room(row);
        var years = sheet.years().stream()
                .map(ScoreSheet.Year::year)
                .filter(year -> year >= firstYear)
                .toList();
        if (block.height() > rows.size() || block.width() > years.size()) {
            throw new RefusedException("scores.refused.room", block.height(), block.width(), rows.size(), years.size());
        }
        var touched = new ArrayList<ScoreCell>();
        for (var i = 0; i < block.height(); i++) {
            var cells = block.rows().get(i);
            for (var j = 0; j < cells.size(); j++) {
                if (!ScoreReading.of(cells.get(j)).isBlank()) {
                    var cell = new ScoreCell(years.get(j), rows.get(i).figure());
                    type(cell, cells.get(j));
                    touched.add(cell);
                }
            }
        }
        return touched;
    }

    /** The rows from this one on, up to where official results follow the indicators. */
    private List<ScoreSheet.Row> room(int row) {
        if (row < 0 || row >= sheet.rows().size()) {
            return List.of();
        }
        var official = sheet.rows().get(row).figure().isOfficial();
        return sheet.rows().subList(row, sheet.rows().size()).stream()
                .takeWhile(each -> each.figure().isOfficial() == official)
                .toList();
    }

    /** From now on the scores of a published year may change. */
    void correct(int year, ScoreReason reason) {
        reasons.put(year, reason);
        entered.entrySet().stream()
                .filter(each -> each.getKey().year() == year)
                .toList()
                .forEach(each -> put(
                        each.getKey(), each.getValue().text(), each.getValue().version()));
    }

    boolean isCorrecting(int year) {
        return reasons.containsKey(year);
    }

    void clear() {
        entered.clear();
        reasons.clear();
    }

    boolean isEmpty() {
        return entered.isEmpty();
    }

    @Nullable
    Entered at(ScoreCell cell) {
        return entered.get(cell);
    }

    Set<ScoreCell> cells() {
        return Set.copyOf(entered.keySet());
    }

    /** Cells that cannot be saved as they are, in the order in which they were typed. */
    List<ScoreCell> problems() {
        return entered.entrySet().stream()
                .filter(each -> !each.getValue().reading().isReadable())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is to be saved once there are no problems. */
    List<CellChange> changes() {
        return entered.entrySet().stream()
                .map(each -> new CellChange(
                        each.getKey(),
                        each.getValue().reading().score(),
                        each.getValue().version()))
                .toList();
    }

    Map<Integer, ScoreReason> reasons() {
        return Map.copyOf(reasons);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
