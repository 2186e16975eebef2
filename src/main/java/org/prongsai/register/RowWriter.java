package org.prongsai.register;

import java.io.Closeable;
import java.io.IOException;
import org.prongsai.measure.MeasureRow;

/** Writes rows one after the other; the file is complete once {@link #finish} has returned. */
interface RowWriter extends Closeable {

    void write(MeasureRow row) throws IOException;

    void finish() throws IOException;
}
