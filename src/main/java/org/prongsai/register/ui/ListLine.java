package org.prongsai.register.ui;

import org.prongsai.measure.MeasureGroup;
import org.prongsai.measure.MeasureRow;

/** A line of the list: the head of a group, or a division's part in a measure. */
sealed interface ListLine {

    /** What tells it from other lines, however often it is read. */
    String key();

    /** The head of a group, and whether its rows are listed below it. */
    record Head(MeasureGroup group, boolean open) implements ListLine {

        @Override
        public String key() {
            return "group-" + group.id();
        }
    }

    /** A row of its own. */
    record Row(MeasureRow row) implements ListLine {

        @Override
        public String key() {
            return row.measureId() + "-" + row.assignmentId();
        }
    }
}
