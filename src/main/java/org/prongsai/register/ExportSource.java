package org.prongsai.register;

import java.util.List;
import java.util.Map;
import org.prongsai.measure.MeasureRow;

/** Where an export takes its rows from: the same services that fill the list on the screen, in the same order. */
public interface ExportSource {

    long count();

    List<MeasureRow> rows(long offset, int size);

    /** The conditions in words, for the audit trail. */
    Map<String, String> conditions();
}
