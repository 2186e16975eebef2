package org.prongsai.register.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.measure.EvidenceFile;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.EvidenceView;
import org.prongsai.shared.ui.FileAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of evidence at addresses of their own, to be saved, or shown inside our own pages. */
@Controller
class EvidenceFiles {

    private static final String FOLDER = "evidence/";

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
        var found = evidence.file(id);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(found.get()).save(response);
    }

    /** Only what a browser shows by itself, without starting another program. */
    @GetMapping("/" + FOLDER + "{id}/view")
    void view(@PathVariable long id, HttpServletResponse response) throws IOException {
        var found = evidence.file(id).filter(one -> one.file().type().isViewable());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(found.get()).show(response);
    }

    private static FileAnswer answer(EvidenceFile evidence) {
        var file = evidence.file();
        return new FileAnswer(file.name(), file.type().mediaType(), file.size(), evidence.content());
    }
}
