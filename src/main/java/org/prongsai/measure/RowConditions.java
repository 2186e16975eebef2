package org.prongsai.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureFilter.Flag;
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
        measures(filter.measures());
        indicators(filter.indicators());
        text(filter.text());
        divisions(filter.divisions());
        statuses(filter.statuses());
        duty(filter.duty());
        urgencies(filter.urgencies(), today);
        filter.flags().forEach(this::flag);
    }

    private void year(int year) {
        onMeasure.add("m.fiscalYear = :year");
        parameters.put("year", year);
    }

    private void measures(Set<Long> measures) {
        if (!measures.isEmpty()) {
            onMeasure.add("m.id in (:measures)");
            parameters.put("measures", measures);
        }
    }

    private void indicators(Set<Integer> indicators) {
        if (!indicators.isEmpty()) {
            onMeasure.add("exists (select 1 from Measure own join own.link l"
                    + " where own.id = m.id and l.indicator in (:indicators))");
            parameters.put("indicators", indicators);
        }
    }

    private void text(String text) {
        var words = ThaiText.searchable(text);
        if (!words.isEmpty()) {
            onMeasure.add("m.searchText like :words escape '\\'");
            parameters.put("words", "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
    }

    private void divisions(Set<Long> divisions) {
        if (!divisions.isEmpty()) {
            onPart.add(
                    divisions.contains(MeasureFilter.NOBODY)
                            ? "(a.divisionId in (:divisions) or a.id is null)"
                            : "a.divisionId in (:divisions)");
            parameters.put("divisions", divisions);
        }
    }

    private void statuses(Set<AssignmentStatus> statuses) {
        if (!statuses.isEmpty()) {
            onPart.add("a.status in (:statuses)");
            parameters.put("statuses", statuses);
        }
    }

    private void duty(@Nullable Duty duty) {
        if (duty != null) {
            onPart.add("a.duty = :duty");
            parameters.put("duty", duty);
        }
    }

    private void flag(Flag flag) {
        switch (flag) {
            case UNOWNED ->
                onMeasure.add("not exists (select 1 from Assignment lead where lead.measure = m and lead.duty = LEAD)");
            case UNFINISHED -> onPart.add(UNFINISHED);
            case WITHOUT_EVIDENCE ->
                onPart.add("a.id is not null and not exists (select 1 from Evidence e where e.assignmentId = a.id)");
        }
    }

    /** Overdue and due soon lie side by side, so that both together are one stretch of days up to the last of them. */
    private void urgencies(Set<Urgency> urgencies, LocalDate today) {
        if (urgencies.isEmpty()) {
            return;
        }
        onPart.add(UNFINISHED);
        if (urgencies.contains(Urgency.DUE_SOON)) {
            onMeasure.add("m.periodEnd <= :soon");
            parameters.put("soon", today.plusDays(Deadline.SOON_DAYS));
        } else {
            onMeasure.add("m.periodEnd < :today");
            parameters.put("today", today);
        }
        if (!urgencies.contains(Urgency.OVERDUE)) {
            onMeasure.add("m.periodEnd >= :today");
            parameters.put("today", today);
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
