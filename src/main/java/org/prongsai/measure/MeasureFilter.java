package org.prongsai.measure;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a year are wanted: begin with {@link #ofYear} and narrow down; conditions combine, and of several values
 * of one condition any will do. Where nothing is said of a condition, its set is empty.
 *
 * @param year Buddhist fiscal year
 * @param divisions only parts of these divisions, {@link #NOBODY} for measures in which nobody takes part
 * @param measures only these measures
 * @param statuses only parts of these statuses
 * @param indicators only measures that answer to one of these indicators
 * @param codes only measures that answer to one of these questions, by code as officially written
 * @param urgencies only parts that are overdue or due soon
 * @param duty only parts that lead, or only those that support, null for all
 * @param flags what is missing or still to be done
 * @param text substring of number, title or question codes; Thai and Arabic digits count alike; empty for all
 * @param changedSince only parts, and measures without any, of which anything has changed since this moment, null for all
 */
public record MeasureFilter(
        int year,
        Set<Long> divisions,
        Set<Long> measures,
        Set<AssignmentStatus> statuses,
        Set<Integer> indicators,
        Set<String> codes,
        Set<Urgency> urgencies,
        @Nullable Duty duty,
        Set<Flag> flags,
        String text,
        @Nullable Instant changedSince) {

    /** How near the last day of a period is. */
    public enum Urgency {
        OVERDUE,
        DUE_SOON
    }

    /** Conditions that need no value. */
    public enum Flag {
        /** Measures without a leading division. */
        UNOWNED,
        /** Parts on which something is still to be done. */
        UNFINISHED,
        /** Parts that nothing proves. */
        WITHOUT_EVIDENCE,
        /** Parts on which a question waits for an answer. */
        QUESTIONS
    }

    /** Stands for the division of a measure in which none takes part; no division has this identifier. */
    public static final long NOBODY = 0;

    /** Lets nothing through: there is no fiscal year 0. */
    public static final MeasureFilter NONE = ofYear(0);

    public MeasureFilter {
        divisions = Set.copyOf(divisions);
        measures = Set.copyOf(measures);
        statuses = Set.copyOf(statuses);
        indicators = Set.copyOf(indicators);
        codes = Set.copyOf(codes);
        urgencies = Set.copyOf(urgencies);
        flags = Set.copyOf(flags);
    }

    public static MeasureFilter ofYear(int year) {
        return new MeasureFilter(
                year, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), "", null);
    }

    public MeasureFilter ofDivision(long division) {
        return ofDivisions(Set.of(division));
    }

    public MeasureFilter ofDivisions(Collection<Long> chosen) {
        return new MeasureFilter(
                year,
                Set.copyOf(chosen),
                measures,
                statuses,
                indicators,
                codes,
                urgencies,
                duty,
                flags,
                text,
                changedSince);
    }

    public MeasureFilter ofMeasures(Collection<Long> chosen) {
        return new MeasureFilter(
                year,
                divisions,
                Set.copyOf(chosen),
                statuses,
                indicators,
                codes,
                urgencies,
                duty,
                flags,
                text,
                changedSince);
    }

    public MeasureFilter inStatus(AssignmentStatus... chosen) {
        return new MeasureFilter(
                year,
                divisions,
                measures,
                Set.of(chosen),
                indicators,
                codes,
                urgencies,
                duty,
                flags,
                text,
                changedSince);
    }

    public MeasureFilter answering(Integer... chosen) {
        return new MeasureFilter(
                year, divisions, measures, statuses, Set.of(chosen), codes, urgencies, duty, flags, text, changedSince);
    }

    public MeasureFilter answeringQuestions(String... chosen) {
        return new MeasureFilter(
                year,
                divisions,
                measures,
                statuses,
                indicators,
                Set.of(chosen),
                urgencies,
                duty,
                flags,
                text,
                changedSince);
    }

    /** Narrows down to parts of one of these urgencies, or of those asked for before. */
    public MeasureFilter due(Urgency... chosen) {
        return new MeasureFilter(
                year,
                divisions,
                measures,
                statuses,
                indicators,
                codes,
                union(urgencies, chosen),
                duty,
                flags,
                text,
                changedSince);
    }

    public MeasureFilter onDuty(@Nullable Duty chosen) {
        return new MeasureFilter(
                year, divisions, measures, statuses, indicators, codes, urgencies, chosen, flags, text, changedSince);
    }

    /** Narrows down to rows that all of these are true of, beside those asked for before. */
    public MeasureFilter only(Flag... chosen) {
        return new MeasureFilter(
                year,
                divisions,
                measures,
                statuses,
                indicators,
                codes,
                urgencies,
                duty,
                union(flags, chosen),
                text,
                changedSince);
    }

    public MeasureFilter containing(String words) {
        return new MeasureFilter(
                year, divisions, measures, statuses, indicators, codes, urgencies, duty, flags, words, changedSince);
    }

    /** Narrows down to parts, and measures without any, of which anything has changed since; null for all. */
    public MeasureFilter changedSince(@Nullable Instant moment) {
        return new MeasureFilter(
                year, divisions, measures, statuses, indicators, codes, urgencies, duty, flags, text, moment);
    }

    @SafeVarargs
    private static <T> Set<T> union(Set<T> some, T... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toSet());
    }
}
