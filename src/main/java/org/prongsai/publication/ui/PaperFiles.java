package org.prongsai.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PublishedFile;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.publication.PublishedView;
import org.prongsai.shared.RefusedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers at addresses of their own: to be looked at as they would be printed now, or saved as they were published. */
@Controller
class PaperFiles {

    private static final String FOLDER = "paper/";
    private static final String PREVIEW = FOLDER + "preview";

    /** Nothing in the answer may load, run or send anything; no other site may frame it. */
    private static final String CLOSED = "default-src 'none'; frame-ancestors 'self'";

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
        answer(response, PaperFormat.PDF.mediaType());
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
        send(found.get(), response);
    }

    private static void send(PublishedFile paper, HttpServletResponse response) throws IOException {
        var file = paper.file();
        answer(response, file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        paper.content().transferTo(response.getOutputStream());
    }

    private static void answer(HttpServletResponse response, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", CLOSED);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
