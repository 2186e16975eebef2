package org.prongsai.shared.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;

/** Days with which a list is often compared. */
public enum SincePreset {
    NONE,
    WEEK,
    MONTH,
    YEAR,
    OWN;

    private static final int MONTH_DAYS = 30;

    /** The day, null where there is none or the user is to choose it. */
    @Nullable
    LocalDate day(LocalDate today) {
        return switch (this) {
            case NONE, OWN -> null;
            case WEEK -> today.minusWeeks(1);
            case MONTH -> today.minusDays(MONTH_DAYS);
            case YEAR -> FiscalYear.containing(today).period().start();
        };
    }

    /** Which of them an address means, be it one that somebody typed. */
    static SincePreset of(Since since, LocalDate today) {
        if (since.day() == null) {
            return NONE;
        }
        for (var preset : values()) {
            if (since.day().equals(preset.day(today))) {
                return preset;
            }
        }
        return OWN;
    }
}
