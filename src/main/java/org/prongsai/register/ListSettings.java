package org.prongsai.register;

import java.util.List;

/**
 * How a person has the list of measures.
 *
 * @param density room between the rows
 * @param shortcuts whether single keys do something
 * @param columns from left to right; a column that is missing follows as it usually is
 */
public record ListSettings(Density density, boolean shortcuts, List<ColumnSetting> columns) {

    /** As everybody has it to begin with. */
    public static final ListSettings USUAL = new ListSettings(Density.COMPACT, true, List.of());

    private static final int MOST_COLUMNS = 30;

    public ListSettings {
        columns = List.copyOf(columns);
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("Too many columns: " + columns.size());
        }
    }

    public ListSettings withDensity(Density chosen) {
        return new ListSettings(chosen, shortcuts, columns);
    }

    public ListSettings withShortcuts(boolean wanted) {
        return new ListSettings(density, wanted, columns);
    }

    public ListSettings withColumns(List<ColumnSetting> chosen) {
        return new ListSettings(density, shortcuts, chosen);
    }
}
