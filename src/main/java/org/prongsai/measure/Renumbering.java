package org.prongsai.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives measures that stand one behind the other each the number of its neighbour, in one batch. No two may have the same
 * number even for a moment: the one that moves far gives its number up first, which frees a place for the next.
 */
@Component
class Renumbering {

    private static final String RENUMBER =
            "update measure set number = ?, search_text = ?, version = ? where id = ? and version = ?";

    private final JdbcTemplate jdbc;

    Renumbering(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Moves the first measure to the number of the last, and every other one to that of the one before it.
     *
     * @param line as it is stored, at least two
     * @throws OptimisticLockingFailureException where somebody changed one of them in between
     */
    void moveToEnd(List<Measure> line) {
        var first = line.getFirst();
        var rows = new ArrayList<Object[]>();
        rows.add(row(first, -first.number(), first.version()));
        for (var i = 1; i < line.size(); i++) {
            rows.add(row(line.get(i), line.get(i - 1).number(), line.get(i).version() + 1));
        }
        rows.add(row(first, line.getLast().number(), first.version() + 1));
        try {
            if (Arrays.stream(jdbc.batchUpdate(RENUMBER, rows)).anyMatch(changed -> changed == 0)) {
                throw new OptimisticLockingFailureException("The order was changed at the same time");
            }
        } catch (DuplicateKeyException overtaken) {
            throw new OptimisticLockingFailureException("The order was changed at the same time", overtaken);
        }
    }

    private static Object[] row(Measure measure, int number, int version) {
        return new Object[] {number, measure.searchText(number), version, measure.id(), measure.version()};
    }
}
