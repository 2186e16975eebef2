package org.prongsai.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.RefusedException;

/**
 * What is planned: everything about a measure but its progress.
 *
 * @param fiscalYear Buddhist year it belongs to
 * @param number official number within the year, 1 to 9999
 * @param title name, 1 to 4,000 characters
 * @param topic one of the seven topics of the official analysis, null where not classified
 * @param period days in which it is carried out
 * @param steps what is done, in order
 * @param links question codes and indicators it answers to
 * @param leadDivisionId division that owns it, null where nobody does yet
 * @param supportingDivisionIds the other divisions that take part
 */
public record MeasureDefinition(
        int fiscalYear,
        int number,
        String title,
        @Nullable Integer topic,
        Period period,
        List<String> steps,
        List<MeasureLink> links,
        @Nullable Long leadDivisionId,
        Set<Long> supportingDivisionIds) {

    public static final int HIGHEST_NUMBER = 9_999;
    public static final int LONGEST_TITLE = 4_000;

    /** Characters of all steps together, with what keeps them apart. */
    public static final int LONGEST_STEPS = 100_000;

    public MeasureDefinition {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        supportingDivisionIds = Set.copyOf(supportingDivisionIds);
    }

    /** Whether steps fit their column, in the form in which they stand there. */
    public static boolean fit(List<String> steps) {
        return new StepsConverter().convertToDatabaseColumn(steps).length() <= LONGEST_STEPS;
    }

    /** @throws RefusedException where they don't {@link #fit} */
    static List<String> requireFitting(List<String> steps) {
        if (!fit(steps)) {
            throw RefusedException.beyond("measure.refused.steps", LONGEST_STEPS);
        }
        return steps;
    }

    /** What has to change on the way to another definition, divisions left aside. */
    List<FieldChange> changesTo(MeasureDefinition next) {
        return changes(values(), new LinkList(links), next);
    }

    /** All that is said here, as what a new measure begins with. */
    List<FieldChange> changesFromNothing() {
        return changes(Map.of(), new LinkList(List.of()), this);
    }

    private static List<FieldChange> changes(Map<String, Object> before, LinkList links, MeasureDefinition next) {
        var after = next.values();
        var fields = Stream.of("number", "title", "topic", "period", "steps")
                .map(field -> FieldChange.of(field, before.get(field), after.get(field)));
        return Stream.concat(fields, links.changesTo(next.links))
                .filter(FieldChange::isReal)
                .toList();
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("title", title);
        values.put("period", period);
        values.put("steps", String.join("\n", steps));
        if (topic != null) {
            values.put("topic", topic);
        }
        return values;
    }

    MeasureDefinition numbered(int otherNumber) {
        return new MeasureDefinition(
                fiscalYear, otherNumber, title, topic, period, steps, links, leadDivisionId, supportingDivisionIds);
    }

    MeasureDefinition followedBy(List<String> further) {
        var all = Stream.concat(steps.stream(), further.stream()).toList();
        return new MeasureDefinition(
                fiscalYear, number, title, topic, period, all, links, leadDivisionId, supportingDivisionIds);
    }

    /** What a paper plans in place of what is stored; one that names no topic does not take it away. */
    MeasureDefinition amending(MeasureDefinition stored) {
        return topic == null ? about(stored.topic) : this;
    }

    MeasureDefinition about(@Nullable Integer otherTopic) {
        return new MeasureDefinition(
                fiscalYear, number, title, otherTopic, period, steps, links, leadDivisionId, supportingDivisionIds);
    }

    MeasureDefinition carriedOutBy(@Nullable Long lead, Set<Long> supporting) {
        return new MeasureDefinition(fiscalYear, number, title, topic, period, steps, links, lead, supporting);
    }

    /** All divisions that take part, the leading one included. */
    Set<Long> divisionIds() {
        var all = new TreeSet<>(supportingDivisionIds);
        if (leadDivisionId != null) {
            all.add(leadDivisionId);
        }
        return all;
    }

    Duty dutyOf(long divisionId) {
        return leadDivisionId != null && leadDivisionId == divisionId ? Duty.LEAD : Duty.SUPPORTING;
    }
}
