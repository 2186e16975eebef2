package org.prongsai.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that is recorded of a year's measures at once, in three statements, for its official papers. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
@Transactional(readOnly = true)
public class YearRecord {

    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;

    YearRecord(MeasureRepository measures, AssignmentRepository assignments, EvidenceRepository evidence) {
        this.measures = measures;
        this.assignments = assignments;
        this.evidence = evidence;
    }

    /** The measures in force of a year, by number. */
    public List<RecordedMeasure> ofYear(int year) {
        var inForce = measures.toRollOver(year);
        var proofs = evidence.ofYear(year).stream()
                .collect(Collectors.groupingBy(
                        Evidence::assignmentId, Collectors.mapping(Evidence::name, Collectors.toList())));
        var parts = assignments.namedOfYear(year).stream()
                .collect(Collectors.groupingBy(
                        named -> named.part().measure().id(),
                        Collectors.mapping(named -> part(named, proofs), Collectors.toList())));
        return inForce.stream()
                .map(measure -> new RecordedMeasure(
                        measure.id(),
                        measure.number(),
                        measure.title(),
                        measure.definition().steps(),
                        measure.period(),
                        parts.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    private static RecordedPart part(DivisionPart named, Map<Long, List<String>> proofs) {
        var state = named.part().state();
        return new RecordedPart(
                state.id(),
                named.division(),
                named.part().duty() == Duty.LEAD,
                state.status(),
                state.outcome(),
                state.obstacle(),
                proofs.getOrDefault(state.id(), List.of()));
    }
}
