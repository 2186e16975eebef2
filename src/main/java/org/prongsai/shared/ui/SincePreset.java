package org.prongsai.shared.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days with which a list is often compared. */
public enum SincePreset {
    NONE,
    WEEK,
    MONTH,
    YEAR,
    OWN;

    private static final int MONTH_DAYS = 30;

    /**
     * The day, null where there is none or the user is to choose it.
     *
     * @param yearStart first day of the fiscal year that contains today
     */
    @Nullable
    LocalDate day(LocalDate today, LocalDate yearStart) {
        return switch (this) {
            case NONE, OWN -> null;
            case WEEK -> today.minusWeeks(1);
            case MONTH -> today.minusDays(MONTH_DAYS);
            case YEAR -> yearStart;
        };
    }

    /** Which of them an address means, be it one that somebody typed. */
    static SincePreset of(Since since, LocalDate today, LocalDate yearStart) {
        if (since.day() == null) {
            return NONE;
        }
        for (var preset : values()) {
            if (since.day().equals(preset.day(today, yearStart))) {
                return preset;
            }
        }
        return OWN;
    }
}
