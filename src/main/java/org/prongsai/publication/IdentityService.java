package org.prongsai.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.Attachments;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.attachment.StoredFile;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.paper.Emblem;
import org.prongsai.shared.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the municipality calls itself on its papers. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
@Transactional(readOnly = true)
public class IdentityService {

    /** Larger ones would swell every paper. */
    public static final int LARGEST_EMBLEM = 1024 * 1024;

    private final PaperIdentityRepository identities;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final String municipality;

    IdentityService(
            PaperIdentityRepository identities,
            Attachments attachments,
            AuditTrail audit,
            @Value("${prongsai.municipality}") String municipality) {
        this.identities = identities;
        this.attachments = attachments;
        this.audit = audit;
        this.municipality = municipality;
    }

    public Identity identity() {
        return stored().toView(municipality);
    }

    /**
     * Keeps what an administrator says; the emblem has its own ways.
     *
     * @throws RefusedException where it is not {@linkplain Identity sound}
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody else was first
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Identity save(Identity next) {
        var stored = stored();
        return kept(stored, stored.take(next));
    }

    /**
     * Keeps an emblem in place of the one before.
     *
     * @throws RefusedException where it is no PNG or JPEG, too large, or cannot be printed
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody else was first
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Identity takeEmblem(IncomingFile file, int version) {
        if (!file.file().type().isPicture() || file.file().size() > LARGEST_EMBLEM) {
            throw new RefusedException("identity.refused.emblem");
        }
        if (!new Emblem(file.bytes(), "").isPrintable()) {
            throw RefusedException.beyond("identity.refused.emblem.dots", Emblem.MOST_DOTS);
        }
        attachments.store(file);
        return replaceEmblem(file.file(), version);
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException where somebody else was first */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Identity removeEmblem(int version) {
        return replaceEmblem(null, version);
    }

    private Identity replaceEmblem(@Nullable StoredFile next, int version) {
        var stored = stored();
        var before = stored.emblem();
        var change = stored.takeEmblem(next, version);
        if (before != null) {
            attachments.remove(before);
        }
        return kept(stored, List.of(change));
    }

    private Identity kept(PaperIdentity changed, List<FieldChange> changes) {
        var view = identities.saveAndFlush(changed).toView(municipality);
        if (!changes.isEmpty()) {
            audit.record(AuditAction.CHANGED, AuditedObject.of("paperIdentity", PaperIdentity.ONLY), changes);
        }
        return view;
    }

    private PaperIdentity stored() {
        return identities.findOnly().orElseThrow();
    }

    /** The emblem to be printed; null where there is none. */
    @Nullable
    Emblem emblemOf(Identity identity) {
        var file = identity.emblem();
        if (file == null) {
            return null;
        }
        try (var content = attachments.open(file)) {
            return new Emblem(content.readAllBytes(), identity.agency());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
