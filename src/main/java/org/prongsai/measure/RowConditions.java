package org.prongsai.measure;

import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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

/** What a filter asks of a row: apart, conditions on the measure {@code m} and on its part {@code a}. */
final class RowConditions {

    private static final String MEASURES = "m.fiscalYear = :year and m.retirement.retired = false";
    private static final String PARTS = "a.keys.fiscalYear = :year and a.keys.retired = false";
    private static final String BARE = "m.figures.partCount = 0";
    private static final String UNFINISHED = "a.status in (NOT_STARTED, IN_PROGRESS)";
    private static final String LINKED =
            "exists (select 1 from Measure own join own.link l where own.id = m.id and l.%s in (:%s))";

    private final List<String> onMeasure = new ArrayList<>();
    private final List<String> onPart = new ArrayList<>();
    private final List<String> onPartIfAny = new ArrayList<>();
    /** What others say already, once more in the words of the index along which parts are counted. */
    private final List<String> onCount = new ArrayList<>();

    private final Map<String, Object> parameters = new HashMap<>();
    private boolean changedOnly;

    RowConditions(MeasureFilter filter, LocalDate today) {
        parameters.put("year", filter.year());
        oneOf(filter.measures(), "measures", "m.id in (:measures)", onMeasure);
        oneOf(filter.indicators(), "indicator", LINKED.formatted("indicator", "indicator"), onMeasure);
        oneOf(filter.codes(), "code", LINKED.formatted("code", "code"), onMeasure);
        text(filter.text());
        divisions(filter.divisions());
        statuses(filter.statuses());
        duty(filter.duty());
        urgencies(filter.urgencies(), today);
        filter.flags().forEach(this::flag);
        changedSince(filter.changedSince());
    }

    private void oneOf(Set<?> values, String name, String condition, List<String> conditions) {
        if (!values.isEmpty()) {
            conditions.add(condition);
            parameters.put(name, values);
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
        if (divisions.isEmpty()) {
            return;
        }
        parameters.put("divisions", divisions);
        if (divisions.equals(Set.of(MeasureFilter.NOBODY))) {
            onMeasure.add(BARE);
        } else if (divisions.contains(MeasureFilter.NOBODY)) {
            onPartIfAny.add("(a.divisionId in (:divisions) or a.id is null)");
        } else {
            onPart.add("a.divisionId in (:divisions)");
        }
    }

    RowConditions without(Set<Long> divisions) {
        oneOf(divisions, "without", "(a.divisionId not in (:without) or a.id is null)", onPartIfAny);
        return this;
    }

    private void statuses(Set<AssignmentStatus> statuses) {
        if (!statuses.isEmpty()) {
            onPart.add("a.status in (:statuses)");
            parameters.put("statuses", statuses);
            onCount.add("a.progress in (:progress)");
            parameters.put(
                    "progress", statuses.stream().map(AssignmentStatus::ordinal).toList());
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
            case UNOWNED -> onMeasure.add("m.figures.led = false");
            case UNFINISHED -> {
                onPart.add(UNFINISHED);
                onCount.add("a.progress < 2");
            }
            case WITHOUT_EVIDENCE ->
                onPart.add("a.id is not null and not exists (select 1 from Evidence e where e.assignmentId = a.id)");
            case QUESTIONS -> onPart.add("a.id in (select n.assignmentId from Note n where n.question = OPEN)");
        }
    }

    private void changedSince(@Nullable Instant moment) {
        if (moment != null) {
            changedOnly = true;
            parameters.put("since", moment);
        }
    }

    /**
     * Overdue and due soon lie side by side, so that both together are one stretch of days up to the last of them. They are
     * counted along the index of periods, not of progress: what ends within some days is less than what is unfinished.
     */
    private void urgencies(Set<Urgency> urgencies, LocalDate today) {
        if (urgencies.isEmpty()) {
            return;
        }
        onPart.add(UNFINISHED);
        onPart.add("a.keys.periodEnd between :from and :until");
        parameters.put("from", urgencies.contains(Urgency.OVERDUE) ? LocalDate.EPOCH : today);
        parameters.put(
                "until",
                urgencies.contains(Urgency.DUE_SOON) ? today.plusDays(Deadline.SOON_DAYS) : today.minusDays(1));
    }

    /** All of them, of measures {@code m} with or without parts {@code a}. */
    String hql() {
        return all(List.of(MEASURES), onMeasure, onPart, onPartIfAny, changed(ChangedParts.ROW_SINCE));
    }

    /** Parts {@code a} that meet all of them; measures are looked at only where something is asked of these. */
    String parts() {
        var measures = onMeasure.isEmpty() ? "" : " join a.measure m";
        var conditions = all(List.of(PARTS), onPart, onPartIfAny, onMeasure, changed(ChangedParts.SINCE));
        return "Assignment a" + measures + " where " + conditions;
    }

    /** The same parts, to be counted. */
    String countedParts() {
        return parts() + onCount.stream().map(" and "::concat).collect(Collectors.joining());
    }

    /** Measures {@code m} that meet what is asked of measures. */
    String measures() {
        return "Measure m where " + all(List.of(MEASURES), onMeasure);
    }

    /** What adds the measures in which nobody takes part to a number of parts, or of their measures. */
    String andBare() {
        return askOfParts() ? "" : " + (select count(*) from " + bareMeasures() + ")";
    }

    /** Measures {@code m} in which nobody takes part; none of them meets what is asked of parts. */
    String bareMeasures() {
        return "Measure m where " + all(List.of(MEASURES), onMeasure, List.of(BARE), changed(ChangedParts.PLAN_SINCE));
    }

    boolean askOfMeasuresOnly() {
        return onPart.isEmpty() && onPartIfAny.isEmpty() && !changedOnly;
    }

    /** Whether they leave out every measure without parts. */
    boolean askOfParts() {
        return !onPart.isEmpty();
    }

    private List<String> changed(String condition) {
        return changedOnly ? List.of(condition) : List.of();
    }

    @SafeVarargs
    private static String all(List<String>... conditions) {
        return Stream.of(conditions).flatMap(List::stream).collect(Collectors.joining(" and "));
    }

    /** Hands a query the values of those conditions that it names. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(parameters::containsKey)
                .forEach(name -> query.setParameter(name, parameters.get(name)));
        return query;
    }
}
