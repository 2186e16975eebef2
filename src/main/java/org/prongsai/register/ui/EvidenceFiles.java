package org.prongsai.register.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.prongsai.attachment.FileType;
import org.prongsai.measure.EvidenceFile;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.EvidenceView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of evidence at addresses of their own, to be saved, or shown inside our own pages. */
@Controller
class EvidenceFiles {

    private static final String FOLDER = "evidence/";

    /** Nothing in the answer may load, run or send anything; no other site may frame it. */
    private static final String CLOSED = "default-src 'none'; frame-ancestors 'self'";

    private final EvidenceService evidence;

    EvidenceFiles(EvidenceService evidence) {
        this.evidence = evidence;
    }

    static String download(EvidenceView evidence) {
        return FOLDER + evidence.id();
    }

    static String view(EvidenceView evidence) {
        return FOLDER + evidence.id() + "/view";
    }

    @GetMapping("/" + FOLDER + "{id}")
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        send(id, type -> true, ContentDisposition.attachment(), response);
    }

    /** Only what a browser shows by itself, without starting another program. */
    @GetMapping("/" + FOLDER + "{id}/view")
    void view(@PathVariable long id, HttpServletResponse response) throws IOException {
        send(id, FileType::isViewable, ContentDisposition.inline(), response);
    }

    private void send(
            long id, Predicate<FileType> allowed, ContentDisposition.Builder disposition, HttpServletResponse response)
            throws IOException {
        var found = evidence.file(id).filter(e -> allowed.test(e.file().type()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), disposition, response);
    }

    private static void send(
            EvidenceFile evidence, ContentDisposition.Builder disposition, HttpServletResponse response)
            throws IOException {
        var file = evidence.file();
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", CLOSED);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        evidence.content().transferTo(response.getOutputStream());
    }
}
