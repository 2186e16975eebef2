package org.prongsai.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ThaiTime;

/**
 * The day with which a list is compared, as its address says it.
 *
 * @param day null where nothing is compared
 * @param onlyChanged whether only what has changed since is listed
 */
public record Since(@Nullable LocalDate day, boolean onlyChanged) {

    public static final Since NOTHING = new Since(null, false);

    public static Since from(QueryParameters query) {
        var day = query.getSingleParameter("since").flatMap(Since::parsed).orElse(null);
        return new Since(
                day,
                day != null
                        && query.getSingleParameter("changed")
                                .filter("only"::equals)
                                .isPresent());
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() <= 2500 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public void write(Map<String, List<String>> query) {
        if (day != null) {
            query.put("since", List.of(day.toString()));
            if (onlyChanged) {
                query.put("changed", List.of("only"));
            }
        }
    }

    /** The beginning of the day in Thailand, null where nothing is compared. */
    @Nullable
    public Instant moment() {
        return day == null ? null : day.atStartOfDay(ThaiTime.ZONE).toInstant();
    }

    /** From when on something must have changed to be listed, null where all is listed. */
    @Nullable
    public Instant filter() {
        return onlyChanged ? moment() : null;
    }
}
