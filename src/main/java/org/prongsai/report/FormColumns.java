package org.prongsai.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table are which columns of the official form, known by their headings. What a table does not have is empty, and
 * what it has beside them is left out.
 */
final class FormColumns {

    private static final String UNABLE = "ไม่สามารถ";
    private static final int FEWEST = 3;
    /** Of a heading with its markup; a longer cell is part of a row, and there are many of those. */
    static final int LONGEST = 300;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int cells;
    private @Nullable Integer result;
    private int given;

    private FormColumns(int cells) {
        this.cells = cells;
    }

    /** The columns below a row of headings; empty where it heads no table of measures. */
    static Optional<FormColumns> below(List<String> headings) {
        if (headings.stream().anyMatch(heading -> heading.length() > LONGEST)) {
            return Optional.empty();
        }
        var columns = new FormColumns(headings.size());
        columns.add(headings);
        var isForm = columns.places.containsKey(Column.MEASURE) && columns.places.size() >= FEWEST;
        return isForm ? Optional.of(columns) : Optional.empty();
    }

    private void add(List<String> headings) {
        for (var i = 0; i < headings.size(); i++) {
            if (ColumnNames.isResult(headings.get(i))) {
                result = i;
            } else {
                var place = i;
                ColumnNames.of(headings.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
            }
        }
    }

    /** Takes the second row of headings, if it is one; false where it is none. */
    boolean takeSecond(List<String> row) {
        var named = row.stream()
                .filter(cell -> !MarkupRemnants.plain(cell).isEmpty())
                .toList();
        var isSecond = !named.isEmpty()
                && named.stream()
                        .allMatch(cell -> ColumnNames.of(cell)
                                .filter(column -> column == Column.COMPLETED || column == Column.UNABLE)
                                .isPresent());
        if (isSecond) {
            add(row);
        }
        return isSecond;
    }

    /** Whether rows stand as in the official form already. */
    boolean isOfficial() {
        return cells == Column.CELLS
                && places.entrySet().stream().allMatch(place -> place.getKey().ordinal() == place.getValue())
                && (result == null || result == Column.COMPLETED.ordinal());
    }

    /** A row in the order of the official form; empty where it has another number of cells than the headings. */
    Optional<List<String>> official(List<String> row) {
        if (row.size() > cells && row.stream().skip(cells).anyMatch(cell -> !cell.isBlank())) {
            return Optional.empty();
        }
        var official = new String[Column.CELLS];
        Arrays.fill(official, "");
        places.forEach((column, place) -> official[column.ordinal()] = at(row, place));
        if (!places.containsKey(Column.NUMBER) && !official[Column.MEASURE.ordinal()].isBlank()) {
            given++;
            official[Column.NUMBER.ordinal()] = String.valueOf(given);
        }
        judge(row, official);
        return Optional.of(List.of(official));
    }

    /** Where one column says in words how far it is, it says so in the column of what it says. */
    private void judge(List<String> row, String[] official) {
        if (places.containsKey(Column.UNABLE)) {
            return;
        }
        var status = places.getOrDefault(Column.COMPLETED, result);
        var said = status == null ? "" : at(row, status);
        var unable = MarkupRemnants.plain(said).startsWith(UNABLE);
        official[Column.COMPLETED.ordinal()] = unable ? "" : said;
        official[Column.UNABLE.ordinal()] = unable ? "/" : "";
    }

    private static String at(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}
