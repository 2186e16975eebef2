package org.prongsai.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Papers to print in tests. */
public final class Papers {

    private static final String OUTCOME =
            "ประชาชนได้รับบริการที่รวดเร็วและเป็นธรรม น้ำ ปู่ ที่ กำกับ เปิดเผยข้อมูลผ่านเว็บไซต์ออนไลน์ของเทศบาลครบถ้วน";

    private Papers() {}

    /** A report of this many measures with two charts, a comparison and two who sign. */
    public static Paper report(int measures) {
        return report(measures, null);
    }

    public static Paper report(int measures, @Nullable String mark) {
        return new Paper(
                "รายงานผลการดำเนินการ พ.ศ. 2568",
                null,
                List.of("รายงานผลการดำเนินการ", "ประจำปีงบประมาณ พ.ศ. 2568", "เทศบาลตำบลตัวอย่าง"),
                new PaperTable(
                        "ผลการดำเนินการ",
                        List.of(
                                new PaperColumn("ลำดับที่", null, 7, true),
                                new PaperColumn("มาตรการหรือกิจกรรมที่ดำเนินการ", null, 24, false),
                                new PaperColumn("ขั้นตอนหรือวิธีการปฏิบัติ", null, 26, false),
                                new PaperColumn("ช่วงระยะเวลาในการดำเนินการ", null, 12, false),
                                new PaperColumn("ผู้รับผิดชอบ", null, 16, false),
                                new PaperColumn("ดำเนินการแล้วเสร็จ", "สรุปผลการดำเนินการ", 11, true),
                                new PaperColumn("ไม่สามารถดำเนินการได้", "สรุปผลการดำเนินการ", 11, true),
                                new PaperColumn("ผลลัพธ์หรือความสำเร็จ", null, 24, false)),
                        IntStream.rangeClosed(1, measures).mapToObj(Papers::row).toList()),
                List.of(chart(2567), chart(2568)),
                comparison(),
                List.of("เผยแพร่เมื่อวันที่ 30 เมษายน 2568", "เผยแพร่ที่ https://www.example.go.th/ita"),
                List.of(new Signatory("นางสาวตัวอย่าง ใจดี", "ปลัดเทศบาล"), new Signatory("", "นายกเทศมนตรี")),
                mark,
                "ข้อมูล\t1\n");
    }

    private static List<PaperCell> row(int number) {
        return List.of(
                number(number, 0),
                PaperCell.Text.of("จัดทำคู่มือการให้บริการประชาชนและเผยแพร่บนเว็บไซต์ของเทศบาล (E" + number + ")"),
                new PaperCell.Text(List.of("1. สำรวจงานบริการ", "2. จัดทำคู่มือ", "3. เผยแพร่และติดตามผล")),
                PaperCell.Text.of("มกราคม – มีนาคม 2568"),
                new PaperCell.Text(List.of("1. สำนักปลัดเทศบาล", "2. กองช่าง", "3. กองคลัง")),
                new PaperCell.Tick(number % 3 != 0),
                new PaperCell.Tick(number % 3 == 0),
                PaperCell.Text.of(OUTCOME));
    }

    private static PaperCell.Number number(int value, int decimals) {
        return new PaperCell.Number(new BigDecimal(value), decimals, Integer.toString(value));
    }

    private static PaperChart chart(int year) {
        var bars = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new PaperChart.Bar(
                        i + " การปรับปรุงระบบการทำงานและการให้บริการ", new BigDecimal(60 + 4 * i), 60 + 4 * i + ".00"))
                .toList();
        return new PaperChart("คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. " + year, "แผนภูมิแท่งสิบตัวชี้วัด", bars);
    }

    private static PaperTable comparison() {
        var columns = List.of(
                new PaperColumn("ตัวชี้วัดที่", null, 10, true),
                new PaperColumn("ชื่อตัวชี้วัด", null, 40, false),
                new PaperColumn("ผลต่าง", null, 14, true));
        List<PaperCell> row = List.of(
                number(1, 0),
                PaperCell.Text.of("การปฏิบัติหน้าที่"),
                new PaperCell.Number(new BigDecimal("1.16"), 2, "1.16"));
        return new PaperTable("ผลการเปรียบเทียบคะแนน", columns, List.of(row));
    }
}
