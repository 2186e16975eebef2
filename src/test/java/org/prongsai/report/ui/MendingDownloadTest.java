package org.prongsai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.attachment.FileType;

/** Rows that are not taken go out as a workbook, are mended there, and come in again. */
class MendingDownloadTest extends ImportViewFixture {

    private static final int PERIOD = 4;

    @Test
    void a_row_that_is_settled_is_offered_no_more() {
        paste(SAMPLE);
        assertThat(find(MendingDownload.class).exists()).isTrue();
        click("นำเข้าทั้งหมด");
        click("ตัดออก");
        test(find(ConfirmDialog.class).single()).confirm();
        open();

        paste(SAMPLE);

        assertThat(find(MendingDownload.class).exists()).isFalse();
    }

    @Test
    void refused_rows_are_mended_in_excel_and_taken() throws IOException {
        paste(SAMPLE.replaceFirst("มกราคม - มีนาคม 2568", "เมื่อพร้อม").replace("จัดทำ", "=จัดทำ"));
        var file = find(MendingDownload.class).single().content();
        click("นำเข้าทั้งหมด");
        assertThat(database.rows("measure")).isEqualTo(13);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("เหตุผลที่ไม่นำเข้า");
            assertThat(sheet.getRow(1).getCell(PERIOD).getStringCellValue()).isEqualTo("ช่วงระยะเวลาในการดำเนินการ");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("เมื่อพร้อม");
            assertIsText(sheet);

            sheet.getRow(2).getCell(PERIOD).setCellValue("ม.ค. - มี.ค. 2568");
            sheet.removeRow(sheet.getRow(3));
            open();
            upload(workbook);
        }
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure")).isEqualTo(14);
        assertThat(database.rows("measure where number = 1 and period_end = date '2025-03-31'"))
                .isOne();
        assertThat(database.rows("assignment")).isEqualTo(112);
    }

    private void upload(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        test(find(Upload.class).single()).upload("mended.xlsx", FileType.XLSX.mediaType(), out.toByteArray());
    }

    private static void assertIsText(XSSFSheet sheet) {
        sheet.forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            if (cell.getRowIndex() > 1) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }));
    }
}
