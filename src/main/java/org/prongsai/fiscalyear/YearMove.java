package org.prongsai.fiscalyear;

import java.util.Arrays;
import java.util.List;

/** How a fiscal year gets from one state to another; there is no other way. */
public enum YearMove {
    OPEN(YearState.PLANNED, YearState.OPEN),
    CLOSE(YearState.OPEN, YearState.CLOSED),
    /** Takes back what was final, and so says why. */
    REOPEN(YearState.CLOSED, YearState.OPEN),
    /** Takes back an opening that came too early, as long as nobody has reported. */
    WITHDRAW(YearState.OPEN, YearState.PLANNED);

    private final YearState from;
    private final YearState to;

    YearMove(YearState from, YearState to) {
        this.from = from;
        this.to = to;
    }

    public YearState from() {
        return from;
    }

    public YearState to() {
        return to;
    }

    public boolean asksReason() {
        return this == REOPEN;
    }

    /** What can be done with a year that stands here, the usual next step first. */
    public static List<YearMove> outOf(YearState state) {
        return Arrays.stream(values()).filter(move -> move.from == state).toList();
    }
}
