package org.prongsai.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Papers like the report of the demonstration, with as many rows as asked. */
final class SamplePaper {

    static final String DATA = "ลำดับที่\tมาตรการ\n1\tจัดทำคู่มือ (น้ำใจ) \u2713\n";

    private static final List<List<PaperCell>> ROWS = rows();

    private SamplePaper() {}

    /** A paper with a heading and a table, and nothing that can be left out. */
    static Paper plain(int rows) {
        return plain(IntStream.range(0, rows)
                .mapToObj(i -> ROWS.get(i % ROWS.size()))
                .toList());
    }

    static Paper plain(List<List<PaperCell>> rows) {
        return paper(rows, null, null, List.of(), null);
    }

    static Paper marked(@Nullable String mark) {
        return paper(plain(2).table().rows(), mark, null, List.of(), null);
    }

    /** A paper with everything there can be. */
    static Paper full(int rows) {
        return paper(plain(rows).table().rows(), "ร่าง", emblem(), charts(), scores());
    }

    /** A row whose measure is told in so many paragraphs. */
    static List<PaperCell> longRow(int paragraphs) {
        var text = ROWS.getFirst().get(1).paragraphs().getFirst();
        var measure = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> i + ". " + text)
                .toList();
        return Stream.concat(
                        Stream.of(ROWS.getFirst().getFirst(), new PaperCell.Text(measure)),
                        ROWS.getFirst().stream().skip(2))
                .toList();
    }

    static byte[] written(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PaperPdf().write(paper, out, PaperProgress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Paper paper(
            List<List<PaperCell>> rows,
            @Nullable String mark,
            @Nullable Emblem emblem,
            List<PaperChart> charts,
            @Nullable PaperTable appendix) {
        return new Paper(
                "รายงาน <2568> & ผล",
                emblem,
                List.of("รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2568", "เทศบาลตำบลตัวอย่าง"),
                new PaperTable("มาตรการ", columns(), rows),
                charts,
                appendix,
                List.of("เผยแพร่เมื่อวันที่ 30 กันยายน 2568"),
                List.of(new Signatory("นายสมชาย ใจดี", "ปลัดเทศบาล"), new Signatory("", "นายกเทศมนตรี")),
                mark,
                DATA);
    }

    private static List<PaperColumn> columns() {
        var group = "สรุปผลการดำเนินการ";
        return List.of(
                new PaperColumn("ลำดับที่", null, 6, true),
                new PaperColumn("มาตรการหรือกิจกรรมที่ดำเนินการ", null, 24, false),
                new PaperColumn("ขั้นตอนหรือวิธีการปฏิบัติ", null, 26, false),
                new PaperColumn("ช่วงระยะเวลาในการดำเนินการ", null, 12, false),
                new PaperColumn("ผู้รับผิดชอบ", null, 16, false),
                new PaperColumn("ดำเนินการแล้วเสร็จ", group, 9, true),
                new PaperColumn("ไม่สามารถดำเนินการได้", group, 9, true),
                new PaperColumn("ผลลัพธ์หรือความสำเร็จของการดำเนินการ", null, 24, false));
    }

    private static List<List<PaperCell>> rows() {
        try (var in = SamplePaper.class.getResourceAsStream("/demo/report-2568.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields.length == 8 && fields[0].matches("\\d+"))
                    .map(SamplePaper::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PaperCell> row(String[] fields) {
        return IntStream.range(0, fields.length)
                .<PaperCell>mapToObj(i -> switch (i) {
                    case 0 -> new PaperCell.Number(new BigDecimal(fields[i]), 0, fields[i]);
                    case 5, 6 -> new PaperCell.Tick(!fields[i].isBlank());
                    default ->
                        PaperCell.Text.of(fields[i].replaceAll("<[^>]+>", "").replaceAll(" (?=\\d[.)])", "\n"));
                })
                .toList();
    }

    private static List<PaperChart> charts() {
        var bars = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new PaperChart.Bar(
                        i + ". การปฏิบัติหน้าที่และการป้องกันการทุจริต",
                        new BigDecimal(i * 11 - 5),
                        i * 11 - 5 + ".00"))
                .toList();
        return List.of(
                new PaperChart("คะแนน พ.ศ. 2567", "คะแนนสิบตัวชี้วัด", bars),
                new PaperChart("คะแนน พ.ศ. 2568", "คะแนนสิบตัวชี้วัด", bars));
    }

    private static PaperTable scores() {
        return new PaperTable(
                "เปรียบเทียบคะแนน",
                List.of(new PaperColumn("ตัวชี้วัด", null, 3, false), new PaperColumn("คะแนน", null, 1, false)),
                List.of(List.of(
                        PaperCell.Text.of("การใช้อำนาจ"), new PaperCell.Number(new BigDecimal("96.55"), 2, "96.55"))));
    }

    private static Emblem emblem() {
        var image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x80, 0x60, 0x10, 0xA0));
        graphics.fillOval(20, 20, 460, 460);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Emblem(bytes.toByteArray(), "ตราเทศบาล");
    }
}
