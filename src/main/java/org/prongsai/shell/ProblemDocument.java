package org.prongsai.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page for what fails outside of Vaadin: in the reader's language and colours, with a way back and nothing of the inside. */
@Component
class ProblemDocument {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="%2$s">
              <title>%3$s · %4$s</title>
              <link rel="icon" href="%5$s/icon.svg">
              <link rel="stylesheet" href="%5$s/styles.css">
            </head>
            <body class="problem-page">
              <main class="card">
                <p class="brand-name">%4$s</p>
                <h1>%3$s</h1>
                <p>%6$s</p>
                <p><a href="%5$s/">%7$s</a></p>
              </main>
            </body>
            </html>
            """;

    private final I18NProvider texts;

    ProblemDocument(I18NProvider texts) {
        this.texts = texts;
    }

    /**
     * @param root path of the application, empty where it has none
     * @param cookies null where the request could not even be read
     */
    String of(int status, String root, Cookie @Nullable [] cookies) {
        var language = Preferences.chosenLanguage(cookies);
        var key = key(status);
        return PAGE.formatted(
                language.getLanguage(),
                Preferences.chosenColours(cookies).getValue(),
                text(key + ".title", language),
                text("app.name", language),
                HtmlUtils.htmlEscape(root),
                text(key + ".help", language),
                text("problem.home", language));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, language));
    }

    private static String key(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "problem.refused";
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_GONE -> "problem.notFound";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "problem.tooLarge";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "problem.address" : "problem.error";
        };
    }

    /** This page runs no script; and what has failed is never kept. */
    static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", WebSecurity.PERMISSIONS_POLICY);
        response.setHeader("Cache-Control", "no-store");
    }
}
