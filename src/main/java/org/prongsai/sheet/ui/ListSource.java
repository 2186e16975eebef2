package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Component;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;

/** A list that is taken in from files. */
public interface ListSource {

    /** With what the keys of its messages begin. */
    String messages();

    SheetWords words();

    /** How many rows the present list has. */
    int size();

    /** The present list as a file. */
    byte[] export(SheetFormat format);

    ListPreview preview(SheetTable table);

    /**
     * Imports what was seen.
     *
     * @return what is to be told besides the numbers of rows
     */
    Component apply(SheetTable table, String seen, String fileName);

    /** A value of a column in words. */
    String shown(String column, String value);
}
