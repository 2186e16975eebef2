package org.prongsai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.shared.ThaiText;

/** What columns of reports are called: the official names, and those that agencies use instead. */
final class ColumnNames {

    /** The longer and more particular beginnings come first. */
    private static final Map<Column, List<String>> BEGINNINGS = beginnings();

    private ColumnNames() {}

    private static Map<Column, List<String>> beginnings() {
        var names = new LinkedHashMap<Column, List<String>>();
        names.put(Column.UNABLE, List.of("ไม่สามารถดำเนินการ", "ไม่ได้ดำเนินการ", "ดำเนินการไม่ได้", "ไม่แล้วเสร็จ"));
        names.put(Column.COMPLETED, List.of("ดำเนินการแล้ว", "แล้วเสร็จ", "ดำเนินการเสร็จ", "สถานะ"));
        names.put(Column.OUTCOME, List.of("ผลลัพธ์", "ความสำเร็จ", "ผลสำเร็จ", "ผลการดำเนินการ", "ผลการดำเนินงาน"));
        names.put(Column.NUMBER, List.of("ลำดับ", "ที่"));
        names.put(Column.MEASURE, List.of("มาตรการ", "กิจกรรม", "แนวทาง", "โครงการ"));
        names.put(Column.STEPS, List.of("ขั้นตอน", "วิธีการ", "วิธีดำเนินการ"));
        names.put(Column.PERIOD, List.of("ช่วงระยะเวลา", "ระยะเวลา", "ช่วงเวลา", "กำหนดเวลา"));
        names.put(Column.UNITS, List.of("ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงาน"));
        return names;
    }

    /** The column that a heading names; empty where it names none of the report's. */
    static Optional<Column> of(String heading) {
        var words = ThaiText.searchable(MarkupRemnants.plain(heading)).replace(" ", "");
        return BEGINNINGS.entrySet().stream()
                .filter(names -> names.getValue().stream().anyMatch(words::startsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it is the heading above the two columns of the result. */
    static boolean isResult(String heading) {
        return ThaiText.searchable(MarkupRemnants.plain(heading)).startsWith("สรุปผล");
    }
}
