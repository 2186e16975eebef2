package org.prongsai.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where the container sends requests that failed outside of a view, such as for a file that is not there. */
@Controller
class ProblemController implements ErrorController {

    private final ProblemDocument document;

    ProblemController(ProblemDocument document) {
        this.document = document;
    }

    @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String page(HttpServletRequest request, HttpServletResponse response) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(failed);
        ProblemDocument.protect(response);
        return document.of(failed, request.getContextPath(), request.getCookies());
    }
}
