package org.prongsai.register.ui;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.measure.Grouping;

/** The columns of the list, as they usually stand, with their usual widths in pixels. */
enum ListColumn {
    DIVISION("division", 168, false),
    NUMBER("number", 60, false),
    TITLE("title", 256, false),
    PERIOD("period", 168, true),
    INDICATOR("indicator", 84, true),
    STATUS("status", 240, false),
    EVIDENCE("evidence", 84, true),
    CHANGED("changed", 112, true);

    private final String key;
    private final int width;
    private final boolean saidByDetail;

    ListColumn(String key, int width, boolean saidByDetail) {
        this.key = key;
        this.width = width;
        this.saidByDetail = saidByDetail;
    }

    static Optional<ListColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /** Its name in the settings of a person; also the property that it sorts by. */
    String key() {
        return key;
    }

    int width() {
        return width;
    }

    /** Whether figures stand in it. */
    boolean isFigure() {
        return this == NUMBER || this == INDICATOR || this == EVIDENCE;
    }

    /** The number of proofs is not: it is no column of the database, so each page would count those of the whole year. */
    boolean isSortable() {
        return this != TITLE && this != EVIDENCE;
    }

    /** Whether it takes the room that is left. */
    boolean grows(Grouping grouping) {
        return this == (grouping == Grouping.MEASURE ? DIVISION : TITLE);
    }

    /** Whether it only repeats what the group or the open measure says. */
    boolean repeats(Grouping grouping, boolean besideDetail) {
        return besideDetail && saidByDetail
                || switch (grouping) {
                    case DIVISION -> this == DIVISION;
                    case MEASURE -> this == NUMBER || this == TITLE;
                    case NONE -> false;
                };
    }
}
