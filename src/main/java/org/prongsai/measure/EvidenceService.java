package org.prongsai.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.prongsai.attachment.Attachments;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.database.Violations;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Web pages and files that prove what divisions report: everyone signed in sees them, only the own head changes them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EvidenceService {

    /** How much evidence a part may have. */
    public static final int MOST = 20;

    /** Letters of what a web page is called. */
    public static final int LONGEST_TITLE = 200;

    private final EvidenceRepository evidence;
    private final WritableParts parts;
    private final Attachments attachments;
    private final EvidenceSettings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository evidence,
            WritableParts parts,
            Attachments attachments,
            EvidenceSettings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.evidence = evidence;
        this.parts = parts;
        this.attachments = attachments;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The evidence of a part, in the order in which it was added. */
    public List<EvidenceView> of(long assignmentId) {
        return evidence.findByAssignmentIdOrderByAddedAtAscIdAsc(assignmentId).stream()
                .map(Evidence::toView)
                .toList();
    }

    /** A file to be read; empty where there is none of this identifier. */
    public Optional<EvidenceFile> file(long evidenceId) {
        return evidence.findById(evidenceId)
                .map(Evidence::file)
                .map(file -> new EvidenceFile(file, attachments.open(file)));
    }

    /**
     * Adds a web page.
     *
     * @param title what to call it, empty where the address says enough
     * @throws org.springframework.security.access.AccessDeniedException for another division's part
     * @throws RefusedException where the year is not open, the address is not one of the web, or there is too much
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public EvidenceView addAddress(long assignmentId, String address, String title) {
        var place = ownPlace(assignmentId);
        return stored(place, Evidence.page(place, address, title, currentUser.username(), now()));
    }

    /**
     * Adds a file.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another division's part
     * @throws RefusedException where the year is not open, the part has this file already, or there is too much
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public EvidenceView addFile(long assignmentId, IncomingFile file) {
        var place = ownPlace(assignmentId);
        var added = stored(place, Evidence.file(place, file, currentUser.username(), now()));
        attachments.store(file);
        return added;
    }

    /**
     * Takes evidence away for good; the history keeps its name, and other parts a file that they share.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another division's part
     * @throws RefusedException where the year is not open, or completed work would lose the evidence it must have
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public void remove(long evidenceId) {
        var proven = parts.proven(evidenceId).orElseThrow(EvidenceService::gone);
        requireOwn(proven.part(), proven.measure(), proven.state());
        settings.checkRemoval(proven.part());
        evidence.delete(proven.evidence());
        var file = proven.evidence().file();
        if (file != null) {
            evidence.removeContent(file.attachmentId());
        }
        audit.record(
                AuditAction.CHANGED,
                proven.part().audited(),
                List.of(proven.evidence().removed()));
    }

    private EvidencePlace ownPlace(long assignmentId) {
        var place = parts.find(assignmentId).orElseThrow(EvidenceService::gone);
        requireOwn(place.part(), place.measure(), place.state());
        place.requireRoom();
        return place;
    }

    private void requireOwn(Assignment part, Measure measure, YearState state) {
        currentUser.requireHeadOf(part.divisionId());
        measure.requireOpen(state);
    }

    private EvidenceView stored(EvidencePlace place, Evidence added) {
        try {
            var view = evidence.saveAndFlush(added).toView();
            audit.record(AuditAction.CHANGED, place.part().audited(), List.of(added.added()));
            return view;
        } catch (DataIntegrityViolationException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(DataIntegrityViolationException e) {
        if (!Violations.isDuplicate(e)) {
            return e;
        }
        return new RefusedException(
                Violations.isOf("evidence_ordinal", e) ? "evidence.refused.atOnce" : "evidence.refused.duplicate");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RefusedException gone() {
        return new RefusedException("measure.refused.gone");
    }
}
