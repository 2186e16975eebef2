package org.prongsai.shared.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Hands a file out so that it can do no harm: whatever it is, it loads, runs and sends nothing, and no other site frames it.
 *
 * @param name of the file, in any script
 * @param mediaType what a browser takes it for
 * @param size in bytes
 * @param content its bytes, read while they are sent
 */
public record FileAnswer(String name, String mediaType, long size, InputStream content) {

    private static final String CLOSED = "default-src 'none'; frame-ancestors 'self'";

    /** To be saved. */
    public void save(HttpServletResponse response) throws IOException {
        send(response, ContentDisposition.attachment());
    }

    /** To be shown inside our own pages. */
    public void show(HttpServletResponse response) throws IOException {
        send(response, ContentDisposition.inline());
    }

    /** The headers alone, for what is written into the answer while it is made. */
    public static void close(HttpServletResponse response, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", CLOSED);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }

    private void send(HttpServletResponse response, ContentDisposition.Builder disposition) throws IOException {
        close(response, mediaType);
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name, StandardCharsets.UTF_8).build().toString());
        content.transferTo(response.getOutputStream());
    }
}
