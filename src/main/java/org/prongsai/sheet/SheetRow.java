package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.shared.ThaiText;

/** A row of a table while it is read: what stands in its columns, and what is wrong with it. */
public final class SheetRow {

    /** What nobody can see or type: controls but line ends and tabs, halves of characters, what has no meaning. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\uFFFD&&[^\\n\\r\\t]]");

    private final int number;
    private final Map<String, SheetCell> cells;
    private final Set<String> columns;
    private final SheetWords words;
    private final List<CellProblem> problems = new ArrayList<>();

    SheetRow(int number, Map<String, SheetCell> cells, Set<String> columns, SheetWords words) {
        this.number = number;
        this.cells = cells;
        this.columns = columns;
        this.words = words;
        cells.forEach(this::check);
    }

    private void check(String column, SheetCell cell) {
        if (cell.formula()) {
            refuse(column, "list.problem.formula");
        } else if (UNREADABLE.matcher(cell.text()).find()) {
            refuse(column, "list.problem.unreadable");
        }
    }

    /** As counted in the file, from 1. */
    public int number() {
        return number;
    }

    /** Whether the table has this column at all; what a table does not speak of stays as it is. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** What stands there in one spelling and without superfluous spaces; empty where nothing does. */
    public String text(String column) {
        var cell = cells.get(column);
        return cell == null ? "" : ThaiText.singleSpaced(ThaiText.composed(cell.text()));
    }

    /** What has to stand there, in at most so many characters. */
    public String required(String column, int longest) {
        var text = text(column);
        if (text.isEmpty() && isSound(column)) {
            refuse(column, "list.problem.missing");
        } else if (text.length() > longest) {
            refuse(column, "list.problem.long", longest);
        }
        return text;
    }

    /** Several texts, between which stands a semicolon or a new line. */
    public List<String> texts(String column) {
        var cell = cells.get(column);
        return cell == null
                ? List.of()
                : Stream.of(cell.text().split("[;\\n\\r]"))
                        .map(part -> ThaiText.singleSpaced(ThaiText.composed(part)))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The keys of several words, by which values are called in any language; a word that is none is refused. */
    public List<String> values(String column, Set<String> keys) {
        return texts(column).stream()
                .flatMap(word -> {
                    var found = words.valueOf(word, keys);
                    if (found.isEmpty()) {
                        refuse(column, "list.problem.word", word, words.shown(keys));
                    }
                    return found.stream();
                })
                .toList();
    }

    private boolean isSound(String column) {
        return problems.stream().noneMatch(problem -> problem.column().equals(column));
    }

    public void refuse(String column, String messageKey, Object... arguments) {
        problems.add(new CellProblem(
                column,
                messageKey,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }
}
