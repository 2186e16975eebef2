package org.prongsai.paper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * The text of a PDF as it can be copied from it.
 *
 * @param pages the text of each page
 */
record ExtractedText(List<String> pages) {

    /** The text that is laid behind the letters for copying and reading aloud, exactly as it is there. */
    static ExtractedText behind(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var pages = new ArrayList<String>();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            var text = new StringBuilder();
            var tokens = new PRTokeniser(reader.getPageContent(page));
            var isNext = false;
            while (tokens.nextToken()) {
                if (isNext && tokens.getTokenType() == PRTokeniser.TK_STRING) {
                    var bytes = tokens.getStringValue().getBytes(StandardCharsets.ISO_8859_1);
                    text.append(new PdfString(bytes).toUnicodeString());
                }
                isNext = tokens.getTokenType() == PRTokeniser.TK_NAME
                        && tokens.getStringValue().equals("ActualText");
            }
            pages.add(text.toString());
        }
        return new ExtractedText(pages);
    }

    /** The text that Poppler finds, without white space, since it ends each line with a new one. */
    static ExtractedText byPoppler(byte[] pdf, Path folder) throws IOException, InterruptedException {
        var tool = Path.of("/usr/bin/pdftotext");
        assumeTrue(
                Files.isExecutable(tool),
                "pdftotext (poppler-utils) is not installed: its view of the text is not checked");
        var file = Files.write(folder.resolve("paper.pdf"), pdf);
        var text = folder.resolve("paper.txt");
        var process = new ProcessBuilder(tool.toString(), "-raw", "-enc", "UTF-8", file.toString(), text.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("pdftotext failed");
        }
        return new ExtractedText(List.of(Files.readString(text).split("\f"))).bare();
    }

    /** The same without white space. */
    ExtractedText bare() {
        return new ExtractedText(pages.stream().map(ExtractedText::bare).toList());
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Whether the text stands on one page, or begins on one and ends on the next. */
    boolean has(String text) {
        for (var page = 0; page < pages.size(); page++) {
            if (pages.get(page).contains(text) || page > 0 && isDivided(text, pages.get(page - 1), pages.get(page))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDivided(String text, String before, String after) {
        for (var at = text.length() - 1; at > 0; at--) {
            if (before.contains(text.substring(0, at)) && after.contains(text.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
