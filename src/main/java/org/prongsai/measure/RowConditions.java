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
        questions(filter.questions());
        indicator(filter.indicator());
        unowned(filter.unowned());
        text(filter.text());
        division(filter.divisionId());
        status(filter.status());
        unfinished(filter.unfinished());
        urgency(filter.urgency(), today);
    }

    private void year(int year) {
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

    private void questions(boolean asked) {
        if (asked) {
            onPart.add("a.id in (select n.assignmentId from Note n where n.question = OPEN)");
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
            case OVERDUE -> onPart.add("a.keys.periodEnd < :today");
            case DUE_SOON -> {
                onPart.add("a.keys.periodEnd between :today and :soon");
                parameters.put("soon", today.plusDays(Deadline.SOON_DAYS));
            }
        }
    }

    /** All of them, of measures {@code m} with or without parts {@code a}. */
    String hql() {
        return all(
                Stream.of("m.fiscalYear = :year and m.retirement.retired = false"),
                onMeasure.stream(),
                onPart.stream());
    }

    /** Parts {@code a} that meet all of them; measures are looked at only where something is asked of these. */
    String parts() {
        var measures = onMeasure.isEmpty() ? "" : " join a.measure m";
        var conditions = all(
                Stream.of("a.keys.fiscalYear = :year and a.keys.retired = false"), onPart.stream(), onMeasure.stream());
        return "Assignment a" + measures + " where " + conditions;
    }

    /** Those on measures {@code m}. */
    String hqlOfMeasures() {
        return all(Stream.of("m.fiscalYear = :year and m.retirement.retired = false"), onMeasure.stream());
    }

    /** Whether they leave out every measure without parts. */
    boolean askOfParts() {
        return !onPart.isEmpty();
    }

    @SafeVarargs
    private static String all(Stream<String>... conditions) {
        return Stream.of(conditions).flatMap(c -> c).collect(Collectors.joining(" and "));
    }

    /** The values that the conditions name; the caller may add its own. */
    Map<String, Object> parameters() {
        return new HashMap<>(parameters);
    }
}
