package org.prongsai.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.RolledOver.Outcome;

/** Writes the measures of the next year, each with its line in the audit trail that names its divisions too. */
final class RollOverWriter {

    private final RollOverSource source;
    private final int year;
    private final MeasureRepository measures;
    private final AuditTrail audit;
    private final List<Long> successors = new ArrayList<>();

    RollOverWriter(RollOverSource source, int year, MeasureRepository measures, AuditTrail audit) {
        this.source = source;
        this.year = year;
        this.measures = measures;
        this.audit = audit;
    }

    /** The measures that were added. */
    Collection<Long> successors() {
        return successors;
    }

    List<RolledOver> write(Set<Long> chosen) {
        var wanted =
                source.measures().stream().filter(m -> chosen.contains(m.id())).toList();
        var numbers = source.numbers(wanted);
        return wanted.stream().map(m -> write(m, numbers.get(m.id()))).toList();
    }

    private RolledOver write(Measure measure, @Nullable Integer number) {
        var there = source.successor(measure);
        if (there != null) {
            return result(measure, Outcome.ALREADY_THERE, there.id(), there.number(), List.of());
        }
        if (number == null) {
            return result(measure, Outcome.NO_NUMBER, null, null, List.of());
        }
        var links = source.links(measure);
        var added = measures.save(new Measure(definition(measure, number, links.links()), measure));
        successors.add(added.id());
        record(measure, added);
        return result(measure, Outcome.ADDED, added.id(), number, links.findings());
    }

    private MeasureDefinition definition(Measure measure, int number, List<MeasureLink> links) {
        var before = measure.definition();
        return new MeasureDefinition(
                year,
                number,
                before.title(),
                before.topic(),
                before.period().aYearLater(),
                before.steps(),
                links,
                null,
                Set.of());
    }

    private void record(Measure before, Measure added) {
        var divisions = source.divisions(before);
        audit.record(
                AuditAction.CREATED,
                added.audited(),
                List.of(
                        FieldChange.of("title", null, added.title()),
                        FieldChange.of("predecessor", null, before.fiscalYear() + "/" + before.number()),
                        FieldChange.of("lead", null, divisions.lead()),
                        FieldChange.of("supporting", null, divisions.supporting())));
    }

    private static RolledOver result(
            Measure measure, Outcome outcome, @Nullable Long id, @Nullable Integer number, List<LinkFinding> findings) {
        return new RolledOver(measure.number(), measure.title(), outcome, id, number, findings);
    }
}
