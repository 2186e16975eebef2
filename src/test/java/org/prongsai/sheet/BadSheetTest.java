package org.prongsai.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Lists;
import org.prongsai.testing.SampleFiles;

/** Whatever is sent in place of a list is refused with what to do, or read right. */
class BadSheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] OLD_OR_LOCKED = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };

    @Test
    void nothing_and_too_much_are_refused() {
        refused("sheet.refused.EMPTY", "x.csv", new byte[0]);
        refused("sheet.refused.TOO_LARGE", "x.csv", new byte[SheetFile.LARGEST + 1]);
        refused("sheet.refused.TOO_LARGE", "x.xlsx", new byte[SheetFile.LARGEST + 1]);
    }

    @Test
    void other_types_are_refused_whatever_their_name() {
        refused("sheet.refused.MISNAMED", "x.xlsx", SampleFiles.docx());
        refused("sheet.refused.NOT_ALLOWED", "x.docx", SampleFiles.docx());
        refused("sheet.refused.MISNAMED", "x.csv", workbook(sheet -> {}));
        refused("sheet.refused.NOT_ALLOWED", "x.csv", SampleFiles.png());
        refused("sheet.refused.NOT_ALLOWED", "x.zip", SampleFiles.zip(Map.of("a.txt", new byte[] {'a'})));
        assertThatThrownBy(() -> read("x.csv", SampleFiles.pdf())).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_a_password_protects_is_refused() {
        refused("sheet.refused.LOCKED", "x.xlsx", OLD_OR_LOCKED);
    }

    @Test
    void macros_are_refused() throws IOException {
        var parts = parts(workbook(sheet -> {}));
        parts.put("xl/vbaProject.bin", new byte[] {1});

        refused("sheet.refused.MACRO", "x.xlsx", SampleFiles.zip(parts));
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        var parts = parts(workbook(sheet -> {}));
        parts.put("xl/media/zeros.bin", new byte[60 * 1024 * 1024]);

        refused("sheet.refused.BOMB", "x.xlsx", SampleFiles.zip(parts));
    }

    @Test
    void xml_that_grows_or_refers_elsewhere_is_refused() throws IOException {
        for (var entity : new String[] {"\"lol\"", "SYSTEM \"file:///etc/passwd\""}) {
            var parts = parts(workbook(sheet -> {}));
            parts.put(
                    SHEET,
                    ("<!DOCTYPE x [<!ENTITY e " + entity + ">]><worksheet><sheetData><row r=\"1\">"
                                    + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                            .getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> Lists.cells("x.xlsx", SampleFiles.zip(parts)))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void whatever_is_damaged_is_read_or_refused_and_never_an_error() {
        var good = SheetFormat.XLSX.template(Lists.divisions());
        var random = new Random(2569);
        for (var i = 0; i < 300; i++) {
            var bad = good.clone();
            for (var j = 0; j <= i % 5; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                read("x.xlsx", bad);
            } catch (RefusedException told) {
                assertThat(told.messageKey()).startsWith("sheet.refused.");
            }
        }
    }

    @Test
    void fifty_thousand_rows_and_a_thousand_columns_are_refused() {
        var rows = IntStream.range(0, 50_000).mapToObj(i -> "หน่วย" + i).collect(joining("\n"));
        var columns = IntStream.range(0, 1_000).mapToObj(i -> "c" + i).collect(joining(","));

        refused("sheet.refused.rows", "x.csv", ("ชื่อหน่วยงาน\n" + rows).getBytes(StandardCharsets.UTF_8));
        refused("sheet.refused.columns", "x.csv", columns.getBytes(StandardCharsets.UTF_8));
        refused(
                "sheet.refused.columns",
                "x.xlsx",
                workbook(sheet -> sheet.createRow(0).createCell(1_000).setCellValue("x")));
    }

    @Test
    void a_table_without_its_headings_or_with_one_twice_is_refused() {
        refused("sheet.refused.headings", "x.csv", "a,b\nc,d".getBytes(StandardCharsets.UTF_8));
        refused("sheet.refused.twice", "x.csv", "ชื่อหน่วยงาน,Thai name".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_formula_is_refused_at_its_cell_and_the_rest_is_read() {
        var row = read("x.xlsx", workbook(sheet -> {
                    sheet.createRow(0).createCell(0).setCellValue("ชื่อหน่วยงาน");
                    sheet.createRow(1).createCell(0).setCellFormula("1+1");
                }))
                .rows()
                .getFirst();

        assertThat(row.problems()).extracting(CellProblem::messageKey).containsExactly("list.problem.formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"กอง_x0007_ช่าง", "กอง\u009Bช่าง", "กอง_xD800_ช่าง", "กอง\uE000ช่าง", "กอง\uFFFDช่าง"})
    void what_nobody_can_see_is_refused_at_its_cell(String text) {
        var row = read("x.xlsx", workbook(sheet -> {
                    sheet.createRow(0).createCell(0).setCellValue("ชื่อหน่วยงาน");
                    sheet.createRow(1).createCell(0).setCellValue(text);
                }))
                .rows()
                .getFirst();

        assertThat(row.problems()).extracting(CellProblem::messageKey).containsExactly("list.problem.unreadable");
    }

    @Test
    void sara_am_in_two_characters_and_hidden_spaces_are_read_as_typed() {
        var table = Lists.table(Lists.divisions(), "ชื่อหน่วยงาน", "กองนํ\u0E49าประปา\u200B", "งาน\u00A0 บัญชี");

        assertThat(table.rows()).extracting(row -> row.text("NAME")).containsExactly("กองน้ำประปา", "งาน บัญชี");
    }

    private static void refused(String key, String name, byte[] file) {
        assertThatThrownBy(() -> read(name, file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        told -> assertThat(told.messageKey()).isEqualTo(key));
    }

    private static SheetTable read(String name, byte[] file) {
        return Lists.table(Lists.divisions(), name, file);
    }

    private static byte[] workbook(Consumer<XSSFSheet> filling) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            filling.accept(workbook.createSheet());
            workbook.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
