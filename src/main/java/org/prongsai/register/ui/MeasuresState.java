package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Urgency;

/** What the address of the list says: year, filters, order and the row that is open. */
record MeasuresState(
        @Nullable Integer year,
        @Nullable Long division,
        @Nullable AssignmentStatus status,
        @Nullable Integer indicator,
        boolean overdue,
        boolean unowned,
        String text,
        String sort,
        Since since,
        @Nullable Long measure,
        @Nullable Long part) {

    /** A list that is compared with no day. */
    MeasuresState(
            @Nullable Integer year,
            @Nullable Long division,
            @Nullable AssignmentStatus status,
            @Nullable Integer indicator,
            boolean overdue,
            boolean unowned,
            String text,
            String sort,
            @Nullable Long measure,
            @Nullable Long part) {
        this(year, division, status, indicator, overdue, unowned, text, sort, Since.NOTHING, measure, part);
    }

    static final MeasuresState EMPTY = from(QueryParameters.empty());

    static MeasuresState from(QueryParameters query) {
        return new MeasuresState(
                read(query, "year", Integer::valueOf),
                read(query, "division", Long::valueOf),
                read(
                        query,
                        "status",
                        s -> AssignmentStatus.valueOf(s.toUpperCase(Locale.ROOT).replace('-', '_'))),
                read(query, "indicator", Integer::valueOf),
                query.getParameters().containsKey("overdue"),
                query.getParameters().containsKey("unowned"),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("sort").orElse(""),
                Since.from(query),
                read(query, "measure", Long::valueOf),
                read(query, "part", Long::valueOf));
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> parser) {
        return query.getSingleParameter(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(parser.apply(text));
                    } catch (IllegalArgumentException unreadable) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        put(values, "year", year);
        put(values, "division", division);
        put(
                values,
                "status",
                status == null ? null : status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(values, "indicator", indicator);
        put(values, "overdue", overdue ? "yes" : null);
        put(values, "unowned", unowned ? "yes" : null);
        put(values, "q", text.isBlank() ? null : text);
        put(values, "sort", sort.isEmpty() ? null : sort);
        since.write(values);
        put(values, "measure", measure);
        put(values, "part", part);
        return QueryParameters.simple(values);
    }

    private static void put(LinkedHashMap<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    MeasureFilter filter(int shownYear) {
        return new MeasureFilter(
                        shownYear, division, status, indicator, overdue ? Urgency.OVERDUE : null, unowned, false, text)
                .changedSince(since.filter());
    }

    /** Whether a change may show in the list: it is of a measure, or of a division's part that is listed. */
    boolean mayList(Change change) {
        return change.isOf("measure")
                || change.isOf("assignment") && (division == null || division.equals(change.divisionId()));
    }

    /** Whether both show the same rows in the same order. */
    boolean listsLike(MeasuresState other) {
        return opening(null, null).equals(other.opening(null, null));
    }

    /** Whether the same part of the same measure is open in both. */
    boolean opensLike(MeasuresState other) {
        return Objects.equals(measure, other.measure) && Objects.equals(part, other.part);
    }

    MeasuresState withYear(int chosen) {
        return new MeasuresState(chosen, division, status, indicator, overdue, unowned, text, sort, since, null, null);
    }

    MeasuresState withoutFilters() {
        return new MeasuresState(year, null, null, null, false, false, "", sort, since, measure, part);
    }

    MeasuresState withSort(String chosen) {
        return new MeasuresState(
                year, division, status, indicator, overdue, unowned, text, chosen, since, measure, part);
    }

    MeasuresState comparedWith(Since chosen) {
        return new MeasuresState(
                year, division, status, indicator, overdue, unowned, text, sort, chosen, measure, part);
    }

    MeasuresState opening(@Nullable Long chosenMeasure, @Nullable Long chosenPart) {
        return new MeasuresState(
                year, division, status, indicator, overdue, unowned, text, sort, since, chosenMeasure, chosenPart);
    }
}
