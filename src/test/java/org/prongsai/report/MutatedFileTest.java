package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;

/** Good files with something wrong in them, the same thousands at every run: read, or refused with a reason; never anything else. */
class MutatedFileTest {

    private static final int VARIANTS = 800;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.xlsx", "report.txt"})
    void whatever_is_wrong_with_a_file_it_is_read_or_refused(String name) throws IOException {
        var good = good(name);
        var random = new Random(2568);
        var read = 0;
        for (var i = 0; i < VARIANTS; i++) {
            if (isRead(name, name.endsWith(".txt") ? mutated(good, random) : repacked(good, random))) {
                read++;
            }
        }
        assertThat(read).as("some changes leave a file readable").isBetween(1, VARIANTS);
    }

    private boolean isRead(String name, byte[] content) {
        try {
            new ReportTextReader().read(OfficeFiles.read(folder, name, content));
            return true;
        } catch (ReportUnreadableException | RefusedException told) {
            return false;
        }
    }

    private static byte[] good(String name) {
        var text = SampleReport.text();
        return switch (name) {
            case "report.docx" -> document(text);
            case "report.xlsx" -> OfficeFiles.workbook(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] document(String text) {
        var body = new StringBuilder();
        text.lines().forEach(line -> {
            var cells = List.of(line.split("\t", -1)).stream()
                    .map(cell -> OfficeFiles.paragraph(
                            cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")))
                    .toArray(String[]::new);
            body.append(cells.length == 1 ? cells[0] : "<w:tbl>" + OfficeFiles.row(cells) + "</w:tbl>");
        });
        return OfficeFiles.document(body.toString());
    }

    /** Most changes are made inside the parts, since a broken archive is refused before anything of it is read. */
    private static byte[] repacked(byte[] good, Random random) throws IOException {
        if (random.nextInt(10) == 0) {
            return mutated(good, random);
        }
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var names = List.copyOf(parts.keySet());
        var chosen = names.get(random.nextInt(names.size()));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(chosen) ? mutated(part.getValue(), random) : part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = good.clone();
        for (var i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }
}
