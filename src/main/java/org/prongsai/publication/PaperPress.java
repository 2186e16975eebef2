package org.prongsai.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.prongsai.paper.PaperDocx;
import org.prongsai.paper.PaperFormat;
import org.prongsai.paper.PaperPdf;
import org.prongsai.paper.PaperProgress;
import org.prongsai.paper.PaperWriter;
import org.prongsai.paper.PaperXlsx;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.MakingTurns;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints papers into files, one a person at a time. Reading what a paper says is a transaction of its own, over before the long
 * work of printing begins.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class PaperPress {

    private static final int AT_ONCE = 2;

    private final PaperService papers;
    private final PaperTemplates templates;
    private final PaperTrail trail;
    private final CurrentUser currentUser;
    private final MakingTurns turns = new MakingTurns(AT_ONCE);
    private final Semaphore looks = new Semaphore(AT_ONCE, true);
    private final PaperWriter pdf = new PaperPdf();
    private final PaperWriter xlsx = new PaperXlsx();

    PaperPress(PaperService papers, PaperTemplates templates, PaperTrail trail, CurrentUser currentUser) {
        this.papers = papers;
        this.templates = templates;
        this.trail = trail;
        this.currentUser = currentUser;
    }

    /** Something that can be begun with {@link #print}; the caller closes it in the end. */
    public FileMaking prepare(PaperFormat format) {
        return new FileMaking(format.extension());
    }

    /**
     * Prints a paper, in its turn. It is in the audit trail before anybody can open the file.
     *
     * @throws RefusedException where this person's last file is still in the making, or no such year is kept
     * @throws CancellationException once the making is closed
     */
    public void print(FileMaking making, PaperChoices choices, PaperFormat format) {
        turns.make(currentUser.username(), making, () -> {
            var paper = papers.make(choices);
            making.madeFrom(paper.fingerprint());
            making.begin(paper.table().rows().size());
            try (var out = Files.newOutputStream(making.file())) {
                writer(choices.kind(), format).write(paper, out, (rows, total) -> making.advance(rows));
            }
            trail.printed(choices, format);
        });
    }

    /**
     * The paper to look at, in its turn; nothing of it is kept or noted. Who reads slowly keeps nobody waiting.
     *
     * @throws RefusedException where no such year is kept; nothing was written then
     */
    public void preview(PaperChoices choices, OutputStream out) throws IOException {
        var printed = new ByteArrayOutputStream();
        looks.acquireUninterruptibly();
        try {
            pdf.write(papers.make(choices), printed, PaperProgress.UNWATCHED);
        } finally {
            looks.release();
        }
        printed.writeTo(out);
    }

    private PaperWriter writer(PaperKind kind, PaperFormat format) {
        return switch (format) {
            case PDF -> pdf;
            case DOCX -> new PaperDocx(templates.content(kind));
            case XLSX -> xlsx;
            case TXT -> (paper, out, progress) -> out.write(paper.data().getBytes(StandardCharsets.UTF_8));
        };
    }
}
