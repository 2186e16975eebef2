package org.prongsai.report.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.report.FormerImport;
import org.prongsai.report.FormerImports;
import org.prongsai.shared.ui.FileAnswer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of former imports at addresses of their own, only ever to be saved: as what comes from outside, none is shown. */
@Controller
class ImportFiles {

    private static final String FOLDER = "imported/";

    private final FormerImports imports;

    ImportFiles(FormerImports imports) {
        this.imports = imports;
    }

    static String download(FormerImport made) {
        return FOLDER + made.id();
    }

    @GetMapping("/" + FOLDER + "{id}")
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        var found = imports.file(id);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = found.get();
        new FileAnswer(file.name(), MediaType.APPLICATION_OCTET_STREAM_VALUE, file.size(), file.content())
                .save(response);
    }
}
