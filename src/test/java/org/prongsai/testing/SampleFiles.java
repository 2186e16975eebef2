package org.prongsai.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each type that is taken, made when they are needed. */
public final class SampleFiles {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    /** One page with a rectangle on it, as a browser shows it. */
    public static byte[] pdf() {
        return pdf("ok");
    }

    /** Differs from others by the text in its comment. */
    public static byte[] pdf(String comment) {
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
            "<</Length 33>>stream\n0.1 0.3 0.5 rg 20 20 160 90 re f\nendstream"
        };
        var text = new StringBuilder("%PDF-1.4\n%" + comment + "\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.length; i++) {
            offsets.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        var start = text.length();
        text.append("xref\n0 5\n").append(offsets);
        text.append("trailer<</Size 5/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] png() {
        return picture("png");
    }

    /** A small one whose head claims to unpack into so many dots. */
    public static byte[] pngSaying(int width, int height) {
        var png = ByteBuffer.wrap(png());
        png.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt(29, (int) sum.getValue()).array();
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillRect(40, 40, 240, 120);
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx() {
        return zip(office("word/document.xml", DOCUMENT));
    }

    public static byte[] xlsx() {
        return zip(office("xl/workbook.xml", DOCUMENT.replace("wordprocessingml.document", "spreadsheetml.sheet")));
    }

    /** The entries of a document of Office, to add to. */
    public static Map<String, byte[]> office(String main, String contentType) {
        var entries = new LinkedHashMap<String, byte[]>();
        var types = "<Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(main, contentType);
        entries.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        entries.put("_rels/.rels", "<Relationships/>".getBytes(StandardCharsets.UTF_8));
        entries.put(main, "<document/>".getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    public static Map<String, byte[]> document() {
        return office("word/document.xml", DOCUMENT);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                var header = new ZipEntry(entry.getKey());
                header.setTimeLocal(LocalDateTime.of(2026, 1, 15, 12, 0));
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of exactly this size, filled with what does not pack. */
    public static byte[] pdfOf(int bytes) {
        var pdf = pdf();
        var whole = new byte[bytes];
        new Random(2569).nextBytes(whole);
        System.arraycopy(pdf, 0, whole, 0, pdf.length - 7);
        System.arraycopy(pdf, pdf.length - 7, whole, bytes - 7, 7);
        return whole;
    }
}
