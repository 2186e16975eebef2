package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.prongsai.sheet.SheetCell;
import org.prongsai.sheet.SheetFile;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.sheet.SheetWords.Column;

/** Lists of units and of accounts as files, with headings in two languages. */
public final class Lists {

    private Lists() {}

    public static SheetWords divisions() {
        return new SheetWords(
                "หน่วยงาน",
                "วิธีกรอก",
                List.of(
                        column("NAME", "ชื่อหน่วยงาน", "Thai name", "ตัวอย่าง"),
                        column("ENGLISH", "ชื่อภาษาอังกฤษ", "English name", "Example"),
                        column("POSITION", "ลำดับ", "Place", "9")),
                Map.of());
    }

    public static SheetWords users() {
        return new SheetWords(
                "ผู้ใช้",
                "วิธีกรอก",
                List.of(
                        column("USERNAME", "ชื่อผู้ใช้", "User name", "ตัวอย่าง.ลบ"),
                        column("NAME", "ชื่อที่แสดง", "Name shown", "ตัวอย่าง"),
                        column("ROLES", "บทบาท", "Roles", "หัวหน้าหน่วยงาน"),
                        column("DIVISIONS", "หัวหน้าหน่วยงาน", "Head of", "กองช่าง"),
                        column("STATE", "สถานะ", "State", "ใช้งาน")),
                Map.of(
                        "ADMIN", List.of("ผู้ดูแลระบบ", "Administrator"),
                        "DIVISION_HEAD", List.of("หัวหน้าหน่วยงาน", "Division head"),
                        "MANAGEMENT", List.of("ผู้บริหาร", "Management"),
                        "ENABLED", List.of("ใช้งาน", "Active"),
                        "DISABLED", List.of("ปิดใช้งาน", "Disabled")));
    }

    private static Column column(String key, String thai, String english, String example) {
        return new Column(key, List.of(thai, english), List.of(example), "กรอก" + thai);
    }

    public static SheetTable table(SheetWords words, String... lines) {
        return new SheetTable(cells("list.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), words);
    }

    public static SheetTable table(SheetWords words, String fileName, byte[] file) {
        return new SheetTable(cells(fileName, file), words);
    }

    /** As a file of this name is read. */
    public static List<SheetCell> cells(String fileName, byte[] content) {
        try {
            var file = Files.createTempFile("list", ".test");
            try {
                return SheetFile.read(fileName, Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
