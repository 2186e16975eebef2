package org.prongsai.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.Attachments;
import org.prongsai.attachment.FileType;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.attachment.StoredFile;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.paper.DocxTemplate;
import org.prongsai.paper.TemplateProblem;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates that papers are made from as documents. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
@Transactional(readOnly = true)
public class PaperTemplates {

    /** Larger ones would swell every paper. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final PaperTemplateRepository templates;
    private final Attachments attachments;
    private final AuditTrail audit;

    PaperTemplates(PaperTemplateRepository templates, Attachments attachments, AuditTrail audit) {
        this.templates = templates;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** One of each kind of paper. */
    public List<TemplateView> all() {
        return templates.findAll().stream()
                .map(PaperTemplate::toView)
                .sorted(Comparator.comparing(TemplateView::kind))
                .toList();
    }

    /** The document itself: the municipality's own, or the delivered one where there is none. */
    public byte[] content(PaperKind kind) {
        var file = stored(kind).file();
        return file == null ? DocxTemplate.delivered() : read(file);
    }

    /**
     * Why a file cannot be used as a template; empty where it can.
     *
     * @throws RefusedException where it is no document, or too large
     */
    @PreAuthorize("hasRole('ADMIN')")
    public List<TemplateProblem> problems(IncomingFile file) {
        if (file.file().type() != FileType.DOCX || file.file().size() > LARGEST) {
            throw new RefusedException("templates.refused");
        }
        return DocxTemplate.check(file.bytes());
    }

    /**
     * Keeps a template in place of the one before.
     *
     * @throws RefusedException where it cannot be used
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody else was first
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public TemplateView take(PaperKind kind, IncomingFile file, int version) {
        problems(file).stream().findFirst().ifPresent(problem -> {
            throw new RefusedException("templates.problem." + problem.kind(), problem.what());
        });
        attachments.store(file);
        return replace(kind, file.file(), version);
    }

    /**
     * Goes back to the delivered template.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody else was first
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public TemplateView remove(PaperKind kind, int version) {
        return replace(kind, null, version);
    }

    private TemplateView replace(PaperKind kind, @Nullable StoredFile next, int version) {
        var stored = stored(kind);
        var before = stored.file();
        var change = stored.take(next, version);
        if (before != null) {
            attachments.remove(before);
        }
        var view = templates.saveAndFlush(stored).toView();
        audit.record(AuditAction.CHANGED, AuditedObject.of("paperTemplate", kind), List.of(change));
        return view;
    }

    private PaperTemplate stored(PaperKind kind) {
        return templates.findById(kind).orElseThrow();
    }

    private byte[] read(StoredFile file) {
        try (var content = attachments.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
