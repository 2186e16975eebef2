package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.Access;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of measures: everyone signed in reads it, administrators keep its definitions. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MeasureService {

    private final MeasureRows rows;
    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final ChangeablePlans changeable;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    MeasureService(
            MeasureRows rows,
            MeasureRepository measures,
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            ChangeablePlans changeable,
            EntityManager entities,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.measures = measures;
        this.assignments = assignments;
        this.evidence = evidence;
        this.changeable = changeable;
        this.entities = entities;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of rows; sortable by division, number, period, status, indicator and changed. */
    public List<MeasureRow> page(MeasureFilter filter, Pageable page) {
        return rows.page(filter, LocalDate.now(clock), page);
    }

    public long count(MeasureFilter filter) {
        return rows.count(filter, LocalDate.now(clock));
    }

    /** A measure with all its parts; empty where there is none of this id. */
    public Optional<MeasureDetail> find(long measureId) {
        return measures.findWithTopic(measureId).map(this::detail);
    }

    /** The measure in every year through which it was carried on, earliest first; empty where there is none of this id. */
    public List<MeasureInYear> line(long measureId) {
        return measures.lineOf(measureId)
                .map(line -> MeasureInYear.of(measures.statusesOfLine(line)))
                .orElse(List.of());
    }

    private MeasureDetail detail(TopicalMeasure topical) {
        var measure = topical.measure();
        var topic = topical.topic();
        var plan = measure.definition();
        var proofs = evidence.ofMeasure(measure.id()).stream()
                .map(Evidence::toView)
                .collect(Collectors.groupingBy(EvidenceView::assignmentId));
        var access = currentUser.access();
        var parts = assignments.named(measure.id()).stream()
                .map(p -> part(p, measure, access, proofs.getOrDefault(p.part().id(), List.of())))
                .toList();
        return new MeasureDetail(
                measure.id(),
                measure.version(),
                measure.fiscalYear(),
                measure.isInOpenYear(),
                measure.retirement().reason(),
                measure.retirement().draft(),
                measure.number(),
                plan.title(),
                topic == null ? null : topic.name(),
                plan.period(),
                plan.steps(),
                plan.links(),
                OverallStatus.of(parts.stream().map(p -> p.state().status()).toList()),
                parts);
    }

    private MeasurePart part(NamedPart named, Measure measure, Access access, List<EvidenceView> proofs) {
        var part = named.part();
        return new MeasurePart(
                part.state(),
                part.divisionId(),
                named.divisionName(),
                part.duty(),
                Deadline.isOverdue(part.status(), measure.period().end(), LocalDate.now(clock)),
                measure.isInOpenYear() && !measure.retirement().retired() && access.heads(part.divisionId()),
                proofs,
                named.notes(),
                named.questions());
    }

    /**
     * Makes a division the owner of a measure; the one that led before supports from now on. It counts as a change of
     * the measure, so that of two administrators who appoint at once one is told.
     *
     * @throws RefusedException where the measure is gone or retired, or its year is closed
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void appointLead(long measureId, int version, long divisionId) {
        var open = inForce(measureId, version);
        var measure = open.measure();
        var parts = open.assignments();
        for (var part : parts) {
            var duty = part.divisionId() == divisionId ? Duty.LEAD : Duty.SUPPORTING;
            if (part.duty() != duty) {
                audit.record(AuditAction.CHANGED, part.audited(), List.of(part.takeDuty(duty)));
            }
        }
        var takesPart = parts.stream().anyMatch(p -> p.divisionId() == divisionId);
        if (!measure.figures().count(takesPart ? parts.size() : parts.size() + 1, true)) {
            entities.lock(measure, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        if (!takesPart) {
            var lead = assignments.save(new Assignment(measure, divisionId, Duty.LEAD));
            audit.record(AuditAction.CREATED, lead.audited(), List.of(FieldChange.of("duty", null, Duty.LEAD)));
        }
    }

    /**
     * Confirms that a question code guessed from a misprint is right.
     *
     * @throws RefusedException where the measure is gone or retired, its year is closed, or no such guess is open
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void confirmCode(long measureId, int version, String code) {
        var measure = inForce(measureId, version).measure();
        if (!measure.confirmCode(code)) {
            throw new RefusedException("measure.refused.code", code);
        }
        audit.record(AuditAction.CHANGED, measure.audited(), List.of(FieldChange.of("inferredCode", code, null)));
    }

    private OpenPlan inForce(long measureId, int version) {
        var open = changeable.open(measureId, version);
        open.measure().requireInForce();
        return open;
    }
}
