package org.prongsai.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.prongsai.attachment.Attachments;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.HeldYears;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that were published, as they were: kept for good, open to everyone signed in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PublishedPapers {

    private final PublishedPaperRepository papers;
    private final PaperService made;
    private final HeldYears years;
    private final Attachments attachments;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    PublishedPapers(
            PublishedPaperRepository papers,
            PaperService made,
            HeldYears years,
            Attachments attachments,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.made = made;
        this.years = years;
        this.attachments = attachments;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the papers of a year, latest first. */
    public List<PublishedView> page(int year, Pageable page) {
        return papers.findByFiscalYearOrderByMadeAtDescIdDesc(year, page).stream()
                .map(PublishedPaper::toView)
                .toList();
    }

    public long count(int year) {
        return papers.countByFiscalYear(year);
    }

    /** A paper to be read; empty where there is none of this identifier. */
    public Optional<PublishedFile> file(long id) {
        return papers.findById(id)
                .map(PublishedPaper::file)
                .map(file -> new PublishedFile(file, attachments.open(file)));
    }

    /**
     * Keeps a paper as the published one. The year is held meanwhile, so that nobody moves it on or back between the check and the
     * keeping.
     *
     * @param file the paper, made by {@link PaperService} with these choices
     * @param fingerprint {@linkplain org.prongsai.paper.Paper#fingerprint of the paper} that was printed
     * @throws RefusedException where the paper could still change, what it says has changed since it was printed, or no such year is
     *     kept
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public PublishedView publish(PaperChoices choices, IncomingFile file, String fingerprint) {
        var state = years.find(choices.year())
                .orElseThrow(() -> new RefusedException("paper.refused.year", Integer.toString(choices.year())))
                .state();
        if (choices.kind().isDraft(state)) {
            throw new RefusedException("paper.refused.draft." + choices.kind());
        }
        if (!made.make(choices).fingerprint().equals(fingerprint)) {
            throw new RefusedException("paper.refused.overtaken");
        }
        attachments.store(file);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var stored = papers.save(new PublishedPaper(choices, file, currentUser.username(), now))
                .toView();
        audit.record(
                AuditAction.CREATED,
                AuditedObject.of("publishedPaper", stored.id()),
                List.of(
                        FieldChange.of("kind", null, choices.kind()),
                        FieldChange.of("year", null, choices.year()),
                        FieldChange.of("fileName", null, file.file().name()),
                        FieldChange.of("sha256", null, file.hash())));
        return stored;
    }
}
