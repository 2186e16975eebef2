package org.prongsai.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Answers what Tomcat turns away before any filter sees it, such as an address that is too long, with our own page. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemDocument document;

    UnreadableRequests(ProblemDocument document) {
        this.document = document;
    }

    /** Added behind Spring Boot's own valve, so that this one answers first. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage(document, context.getPath())));
    }

    private static class OwnPage extends ErrorReportValve {

        private final ProblemDocument document;
        private final String root;

        OwnPage(ProblemDocument document, String root) {
            this.document = document;
            this.root = root;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var status = response.getStatus();
            if (status < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                ProblemDocument.protect(response);
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(document.of(status, root, request.getCookies()));
                    response.finishResponse();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
