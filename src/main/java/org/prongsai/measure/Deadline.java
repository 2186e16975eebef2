package org.prongsai.measure;

import java.time.LocalDate;

/** When a part of a measure is late, and when it soon will be. */
public final class Deadline {

    /** Days ahead in which a part counts as due soon. */
    public static final int SOON_DAYS = 30;

    private Deadline() {}

    /** Overdue is unfinished work after the last day of its period; on that day itself there is still time. */
    public static boolean isOverdue(AssignmentStatus status, LocalDate lastDay, LocalDate today) {
        return !status.isFinished() && lastDay.isBefore(today);
    }

    /** Due soon is unfinished work whose last day is today or within the next {@value #SOON_DAYS} days. */
    public static boolean isDueSoon(AssignmentStatus status, LocalDate lastDay, LocalDate today) {
        return !status.isFinished() && !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(SOON_DAYS));
    }
}
