package org.prongsai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Documents and workbooks for tests, down to their last tag. */
final class OfficeFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DOCUMENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";

    private OfficeFiles() {}

    /** A document with this inside its body. */
    static byte[] document(String body) {
        return document(body, "");
    }

    /** A document with lists numbered as told. */
    static byte[] document(String body, String numbering) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", DOCUMENT_TYPES);
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        if (!numbering.isEmpty()) {
            parts.put("word/numbering.xml", "<w:numbering xmlns:w=\"" + WORD + "\">" + numbering + "</w:numbering>");
        }
        return archive(parts);
    }

    static byte[] archive(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook with these rows on its only sheet; cells apart by tabs. */
    static byte[] workbook(String rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var lines = rows.lines().toList();
            for (var i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i);
                var cells = lines.get(i).split("\t", -1);
                for (var column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    static String read(Path folder, String name, byte[] content) {
        try {
            return ReportFiles.text(name, Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
