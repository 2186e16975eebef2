package org.prongsai.paper;

/** Hears how far a long paper is, and may end its making. */
@FunctionalInterface
public interface PaperProgress {

    /** Nobody is waiting. */
    PaperProgress UNWATCHED = (rows, total) -> {};

    /**
     * Called now and then while rows of the main table are written.
     *
     * @throws java.util.concurrent.CancellationException to end it
     */
    void written(int rows, int total);
}
