package org.prongsai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bundled sample, for tests. */
final class SampleReport {

    private SampleReport() {}

    static String text() {
        try (var in = SampleReport.class.getResourceAsStream("/demo/report-2568.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
