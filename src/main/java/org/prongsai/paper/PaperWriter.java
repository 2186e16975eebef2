package org.prongsai.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers in one format; may be used by many at once. */
public interface PaperWriter {

    /**
     * Writes a paper, and leaves the stream open.
     *
     * @throws IOException where the stream does not take it
     */
    void write(Paper paper, OutputStream out, PaperProgress progress) throws IOException;
}
