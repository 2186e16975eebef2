package org.prongsai.register.ui;

import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import java.util.Locale;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;

/**
 * A kind of condition on the list: its word in the address, and what its values do to the filter. Another kind is
 * another constant here, its words {@code filter.kind.*} and, where it has values to choose from, a line in
 * {@link FilterOptions}; address, chips and panel follow.
 */
enum FilterKind {
    TEXT("q", Shape.TEXT, (filter, values) -> filter.containing(values.getFirst())),
    DIVISION(
            "division",
            Shape.MANY,
            (filter, values) ->
                    filter.ofDivisions(values.stream().map(Long::valueOf).toList())),
    STATUS(
            "status",
            Shape.FEW,
            (filter, values) -> filter.inStatus(values.stream()
                    .map(value -> AssignmentStatus.valueOf(constant(value)))
                    .toArray(AssignmentStatus[]::new))),
    INDICATOR(
            "indicator",
            Shape.MANY,
            (filter, values) ->
                    filter.answering(values.stream().map(Integer::valueOf).toArray(Integer[]::new))),
    CODE("code", Shape.MANY, (filter, values) -> filter.answeringQuestions(values.toArray(String[]::new))),
    DUTY("duty", Shape.FEW, FilterKind::onDuty),
    OVERDUE("overdue", Shape.FLAG, (filter, values) -> filter.due(Urgency.OVERDUE)),
    DUE_SOON("due-soon", Shape.FLAG, (filter, values) -> filter.due(Urgency.DUE_SOON)),
    UNOWNED("unowned", Shape.FLAG, (filter, values) -> filter.only(Flag.UNOWNED)),
    WITHOUT_EVIDENCE("no-evidence", Shape.FLAG, (filter, values) -> filter.only(Flag.WITHOUT_EVIDENCE)),
    QUESTIONS("questions", Shape.FLAG, (filter, values) -> filter.only(Flag.QUESTIONS));

    /** How its values are chosen. */
    enum Shape {
        TEXT,
        FEW,
        MANY,
        FLAG
    }

    private final String word;
    private final Shape shape;
    private final SerializableBiFunction<MeasureFilter, List<String>, MeasureFilter> narrow;

    FilterKind(String word, Shape shape, SerializableBiFunction<MeasureFilter, List<String>, MeasureFilter> narrow) {
        this.word = word;
        this.shape = shape;
        this.narrow = narrow;
    }

    String word() {
        return word;
    }

    Shape shape() {
        return shape;
    }

    /** @throws IllegalArgumentException where a value is none of this kind */
    MeasureFilter narrow(MeasureFilter filter, List<String> values) {
        return narrow.apply(filter, values);
    }

    /** Whether the value, as an address says it, is one of this kind. */
    boolean reads(String value) {
        try {
            narrow.apply(MeasureFilter.NONE, List.of(value));
            return shape != Shape.TEXT || !value.isBlank();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** A constant as addresses write it: in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Leading and supporting together are all. */
    private static MeasureFilter onDuty(MeasureFilter filter, List<String> values) {
        var chosen = values.stream().map(value -> Duty.valueOf(constant(value))).toList();
        return chosen.size() == 1 ? filter.onDuty(chosen.getFirst()) : filter;
    }
}
