package org.prongsai.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How the review of a decline gets from one state to another; there is no other way. */
public enum ReviewMove {
    ACKNOWLEDGE(EnumSet.of(ReviewState.NEW), ReviewState.ACKNOWLEDGED),
    CLOSE(EnumSet.of(ReviewState.PLANNED), ReviewState.CLOSED),
    /** Says what is done, or says it anew. */
    PLAN(EnumSet.of(ReviewState.ACKNOWLEDGED, ReviewState.PLANNED), ReviewState.PLANNED),
    SET_ASIDE(EnumSet.of(ReviewState.NEW, ReviewState.ACKNOWLEDGED, ReviewState.PLANNED), ReviewState.SET_ASIDE),
    /** Goes on with what was set aside: it is taken note of by that, and to be planned. */
    RESUME(EnumSet.of(ReviewState.SET_ASIDE), ReviewState.ACKNOWLEDGED),
    /** Takes back what was final, and so says why. */
    REOPEN(EnumSet.of(ReviewState.CLOSED), ReviewState.PLANNED);

    private final Set<ReviewState> from;
    private final ReviewState to;

    ReviewMove(Set<ReviewState> from, ReviewState to) {
        this.from = Set.copyOf(from);
        this.to = to;
    }

    public boolean startsFrom(ReviewState state) {
        return from.contains(state);
    }

    public ReviewState to() {
        return to;
    }

    public boolean asksReason() {
        return this == SET_ASIDE || this == REOPEN;
    }

    /** What can be done with a review that stands here, the usual next step first. */
    public static List<ReviewMove> outOf(ReviewState state) {
        return Arrays.stream(values()).filter(move -> move.startsFrom(state)).toList();
    }
}
