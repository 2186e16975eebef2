package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.attachment.Attachments;
import org.prongsai.audit.AuditTrail;
import org.prongsai.security.CurrentUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where the settings ask for evidence, nothing is completed without it. */
abstract class RequiredEvidenceContract extends ReportFixture {

    private static final EvidenceSettings REQUIRED = new EvidenceSettings(true);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private AssignmentRepository parts;

    @Autowired
    private WritableParts writable;

    @Autowired
    private EvidenceRepository proofs;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AuditTrail audit;

    private AssignmentService strict;
    private EvidenceService strictEvidence;
    private UndoService strictUndo;

    /** Guarded and in a transaction like the application's own, since every bean passes the same processors. */
    @BeforeEach
    void requireEvidence() {
        strict = guarded(new AssignmentService(parts, writable, REQUIRED, currentUser, audit, clock));
        strictEvidence =
                guarded(new EvidenceService(proofs, writable, attachments, REQUIRED, currentUser, audit, clock));
        strictUndo = guarded(new UndoService(writable, proofs, REQUIRED, currentUser, audit, clock));
    }

    @Test
    void without_evidence_it_is_not_completed_and_with_it_is_in_four_statements_and_one_to_share_the_year() {
        assertRefused("evidence.refused.required", this::complete);
        assertThat(state(part).version()).isZero();

        addAddress("https://example.go.th/a");

        var version = state(part).version();
        counter.count(() -> complete(version)).assertNumber(database.isPostgres() ? 5 : 4);
        assertThat(state(part).status()).isEqualTo(AssignmentStatus.COMPLETED);
    }

    @Test
    void the_last_evidence_of_completed_work_stays_until_there_is_another() {
        var first = addAddress("https://example.go.th/a");
        complete();

        assertRefused("evidence.refused.last", () -> remove(first));

        addAddress("https://example.go.th/b");
        remove(first);
        assertThat(database.rows("evidence")).isOne();
    }

    @Test
    void an_undo_completes_nothing_again_whose_evidence_is_gone() {
        var proof = addAddress("https://example.go.th/a");
        complete();
        var reopening = new StatusChange(part, state(part).version(), AssignmentStatus.IN_PROGRESS, "ทำต่อ", "");
        var ticket = Acting.as(head, () -> strict.report(reopening)).undo();
        remove(proof);

        assertRefused("evidence.refused.required", () -> Acting.as(head, () -> strictUndo.undo(ticket)));

        assertThat(state(part).status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        addAddress("https://example.go.th/b");
        Acting.as(head, () -> strictUndo.undo(ticket));
        assertThat(state(part).status()).isEqualTo(AssignmentStatus.COMPLETED);
    }

    @Test
    void other_statuses_need_none_and_what_a_paper_completed_may_be_reworded() {
        Acting.as(head, () -> strict.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", "")));
        var other = register.add(Plan.measure(2).ledBy(3));
        register.status(other, 3, AssignmentStatus.COMPLETED);
        var fromPaper = register.part(other, 3);

        var reworded = Acting.as(
                head,
                () -> strict.report(new StatusChange(
                        fromPaper, state(fromPaper).version(), AssignmentStatus.COMPLETED, "อบรมแล้ว ๑๒๐ คน", "")));

        assertThat(reworded.state().outcome()).isEqualTo("อบรมแล้ว ๑๒๐ คน");
    }

    @Test
    void by_default_completed_without_evidence_is_taken() {
        assertThat(report(0, AssignmentStatus.COMPLETED, "อบรมแล้ว", "").status())
                .isEqualTo(AssignmentStatus.COMPLETED);
    }

    private AssignmentState complete() {
        return complete(state(part).version());
    }

    private AssignmentState complete(int version) {
        return Acting.as(
                head,
                () -> strict.report(new StatusChange(part, version, AssignmentStatus.COMPLETED, "อบรมแล้ว", ""))
                        .state());
    }

    private EvidenceView addAddress(String address) {
        return Acting.as(head, () -> strictEvidence.addAddress(part, address, ""));
    }

    private void remove(EvidenceView proof) {
        Acting.as(head, () -> strictEvidence.remove(proof.id()));
    }

    @SuppressWarnings("unchecked")
    private <T> T guarded(T service) {
        return (T) beans.initializeBean(service, service.getClass().getName());
    }
}
