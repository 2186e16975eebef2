package org.prongsai.shared;

/** What was written is committed, but could not be forced to the disk: a power cut may still take it back. */
public class UnconfirmedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnconfirmedException(Throwable cause) {
        super("Committed, but not forced to the disk", cause);
    }
}
