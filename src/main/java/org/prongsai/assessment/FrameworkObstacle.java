package org.prongsai.assessment;

/** Why the rules of a year cannot be deleted. */
public enum FrameworkObstacle {
    /** Every year needs rules, be they those of another one. */
    LAST("framework.refused.last"),
    /** Scores are judged by them, and would be by others from then on. */
    SCORED("framework.refused.scored");

    private final String messageKey;

    FrameworkObstacle(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Key of the sentence that says so; its argument is the year. */
    public String messageKey() {
        return messageKey;
    }
}
