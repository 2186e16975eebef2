package org.prongsai.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.shared.ThaiText;

/**
 * What a filter asks of a row, as conditions on the measure {@code m} and on the part {@code a}: one small method each.
 * The two are kept apart, since a year has few measures and many parts.
 */
final class RowConditions {

    private static final String UNFINISHED = "a.status in (NOT_STARTED, IN_PROGRESS)";

    private final List<String> onMeasure = new ArrayList<>();
    private final List<String> onPart = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    RowConditions(MeasureFilter filter, LocalDate today) {
        year(filter.year());
        indicator(filter.indicator());
        unowned(filter.unowned());
        text(filter.text());
        division(filter.divisionId());
        status(filter.status());
        unfinished(filter.unfinished());
        urgency(filter.urgency(), today);
    }

    private void year(int year) {
        onMeasure.add("m.fiscalYear = :year");
        parameters.put("year", year);
    }

    private void indicator(@Nullable Integer indicator) {
        if (indicator != null) {
            onMeasure.add("exists (select 1 from Measure own join own.link l"
                    + " where own.id = m.id and l.indicator = :indicator)");
            parameters.put("indicator", indicator);
        }
    }

    private void unowned(boolean asked) {
        if (asked) {
            onMeasure.add("not exists (select 1 from Assignment lead where lead.measure = m and lead.duty = LEAD)");
        }
    }

    private void text(String text) {
        var words = ThaiText.searchable(text);
        if (!words.isEmpty()) {
            onMeasure.add("m.searchText like :words escape '\\'");
            parameters.put("words", "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
    }

    private void division(@Nullable Long divisionId) {
        if (divisionId != null) {
            onPart.add("a.divisionId = :division");
            parameters.put("division", divisionId);
        }
    }

    private void status(@Nullable AssignmentStatus status) {
        if (status != null) {
            onPart.add("a.status = :status");
            parameters.put("status", status);
        }
    }

    private void unfinished(boolean asked) {
        if (asked) {
            onPart.add(UNFINISHED);
        }
    }

    private void urgency(@Nullable Urgency urgency, LocalDate today) {
        if (urgency == null) {
            return;
        }
        onPart.add(UNFINISHED);
        parameters.put("today", today);
        switch (urgency) {
            case OVERDUE -> onMeasure.add("m.periodEnd < :today");
            case DUE_SOON -> {
                onMeasure.add("m.periodEnd between :today and :soon");
                parameters.put("soon", today.plusDays(Deadline.SOON_DAYS));
            }
        }
    }

    /** All of them, to stand behind "where". */
    String hql() {
        return Stream.concat(onMeasure.stream(), onPart.stream()).collect(Collectors.joining(" and "));
    }

    /** The values that the conditions name; the caller may add its own. */
    Map<String, Object> parameters() {
        return new HashMap<>(parameters);
    }
}
