package org.prongsai.review;

/** How far management is with a decline. */
public enum ReviewState {
    /** Nobody of management has taken note of it. */
    NEW("●"),
    ACKNOWLEDGED("◔"),
    /** It is said who does what until when. */
    PLANNED("◑"),
    /** The score of the year after tells what came of it. */
    CLOSED("✓"),
    /** Nothing is to be done, for a reason. */
    SET_ASIDE("⊘");

    private final String symbol;

    ReviewState(String symbol) {
        this.symbol = symbol;
    }

    /** What stands before its word wherever it is shown. */
    public String symbol() {
        return symbol;
    }
}
