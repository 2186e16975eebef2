package org.prongsai.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.publication.PublishedView;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.FileAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers at addresses of their own: to be looked at as they would be printed now, or saved as they were published. */
@Controller
class PaperFiles {

    private static final String FOLDER = "paper/";
    private static final String PREVIEW = FOLDER + "preview";

    private final PaperPress press;
    private final PublishedPapers published;

    PaperFiles(PaperPress press, PublishedPapers published) {
        this.press = press;
        this.published = published;
    }

    static String preview(PaperChoices choices) {
        return PREVIEW + "?" + PapersState.of(choices).toQuery().getQueryString();
    }

    static String download(PublishedView paper) {
        return FOLDER + paper.id();
    }

    @GetMapping("/" + PREVIEW)
    void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = PapersState.from(QueryParameters.full(request.getParameterMap()));
        FileAnswer.close(response, PaperFormat.PDF.mediaType());
        try {
            press.preview(state.choices(0), response.getOutputStream());
        } catch (RefusedException noSuchPaper) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @GetMapping("/" + FOLDER + "{id}")
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        var found = published.file(id);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = found.get().file();
        new FileAnswer(
                        file.name(),
                        file.type().mediaType(),
                        file.size(),
                        found.get().content())
                .save(response);
    }
}
