package org.prongsai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureRow;
import org.prongsai.shared.FileMaking;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class ListExportContract {

    private static final List<ExportColumn> COLUMNS = List.of(
            new ExportColumn("ลำดับที่", 8, MeasureRow::number),
            new ExportColumn("มาตรการ", 40, MeasureRow::title),
            new ExportColumn("ถึง", 14, MeasureRow::periodEnd));

    @Autowired
    private ListExport exports;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    private String reader;

    @BeforeEach
    void startEmpty() {
        database.clear();
        reader = people.management();
    }

    @Test
    void ten_thousand_rows_are_in_a_csv_file_complete_and_in_order() throws IOException {
        try (var export = written(ExportFormat.CSV, new ManyRows(10_000, "มาตรการ"))) {
            var lines = new String(export.open().readAllBytes(), StandardCharsets.UTF_8).split("\r\n");

            assertThat(lines).hasSize(10_001);
            assertThat(lines[0]).isEqualTo("\uFEFFลำดับที่,มาตรการ,ถึง");
            for (var n = 1; n <= 10_000; n++) {
                assertThat(lines[n]).isEqualTo(n + ",มาตรการ,2026-03-31");
            }
            assertThat(export.progress()).isEqualTo(1);
        }
    }

    @Test
    void ten_thousand_rows_are_in_an_xlsx_file_typed_and_in_order() throws IOException {
        try (var export = written(ExportFormat.XLSX, new ManyRows(10_000, "มาตรการ"));
                var workbook = new XSSFWorkbook(export.open())) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getLastRowNum()).isEqualTo(10_000);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C10001");
            for (var n = 1; n <= 10_000; n++) {
                assertThat(sheet.getRow(n).getCell(0).getNumericCellValue()).isEqualTo(n);
            }
            var end = sheet.getRow(1).getCell(2);
            assertThat(DateUtil.isCellDateFormatted(end)).isTrue();
            assertThat(end.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 31));
        }
    }

    @Test
    void nothing_is_taken_for_a_formula() throws IOException {
        for (var text : List.of("=1+1", "+66", "-ไม่มี", "@SUM(A1)", "\tx", "\rx")) {
            try (var csv = written(ExportFormat.CSV, new ManyRows(1, text))) {
                assertThat(new String(csv.open().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("'" + text);
            }
            try (var xlsx = written(ExportFormat.XLSX, new ManyRows(1, text));
                    var workbook = new XSSFWorkbook(xlsx.open())) {
                var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void commas_quotes_and_line_breaks_stay_in_their_cell() throws IOException {
        try (var csv = written(ExportFormat.CSV, new ManyRows(1, "ก, \"ข\"\nค"))) {
            assertThat(new String(csv.open().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("1,\"ก, \"\"ข\"\"\nค\",2026-03-31");
        }
    }

    @Test
    void cancelling_stops_it_and_leaves_nothing_behind() throws IOException {
        var before = left();
        for (var format : ExportFormat.values()) {
            var export = Acting.as(reader, () -> exports.prepare(format));
            var source = new ManyRows(10_000, "x", offset -> {
                assertThat(offset).isLessThanOrEqualTo(1_000);
                if (offset == 1_000) {
                    export.close();
                }
            });

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> Acting.as(reader, () -> exports.write(export, format, COLUMNS, source)));
            assertThat(export.isComplete()).isFalse();
        }
        assertThat(left()).isEqualTo(before);
        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void a_file_is_gone_once_the_export_is_closed() throws IOException {
        var before = left();
        written(ExportFormat.XLSX, new ManyRows(2_000, "x")).close();
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void the_audit_trail_tells_who_took_what() throws IOException {
        written(ExportFormat.CSV, new ManyRows(3, "x")).close();

        assertThat(jdbc.queryForMap("select actor, action, changes from audit_entry"))
                .containsEntry("actor", reader)
                .containsEntry("action", "EXPORTED")
                .extractingByKey("changes")
                .asString()
                .contains("CSV", "\"3\"", "year", "2569");
    }

    private FileMaking written(ExportFormat format, ExportSource source) {
        return Acting.as(reader, () -> {
            var export = exports.prepare(format);
            exports.write(export, format, COLUMNS, source);
            return export;
        });
    }

    private static List<Path> left() throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.walk(folder, 2)) {
            return files.filter(f -> f.getFileName().toString().startsWith("prongsai-making")
                            || f.getFileName().toString().startsWith("poi-sxssf"))
                    .sorted()
                    .toList();
        }
    }
}
