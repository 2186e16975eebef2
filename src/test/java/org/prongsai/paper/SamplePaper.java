package org.prongsai.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Papers with the rows of the demonstration's report, as many as asked. */
final class SamplePaper {

    static final String DATA = "ลำดับที่\tมาตรการ\n1\tจัดทำคู่มือ (น้ำใจ) \u2713\n";

    private static final Paper BASE = Papers.report(1);
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
        return paper(plain(rows).table().rows(), "ร่าง", emblem(), BASE.charts(), BASE.appendix());
    }

    /** A paper whose chart has more bars than a page has room for, and another that has none. */
    static Paper charted(int bars) {
        var bar = BASE.charts().getFirst().bars().getFirst();
        return paper(
                plain(1).table().rows(),
                null,
                null,
                List.of(
                        new PaperChart("คะแนน", "แผนภูมิ", Collections.nCopies(bars, bar)),
                        new PaperChart("คะแนน", "ไม่มีคะแนน", List.of())),
                null);
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
                BASE.heading(),
                new PaperTable(BASE.table().caption(), BASE.table().columns(), rows),
                charts,
                appendix,
                BASE.closing(),
                BASE.signatories(),
                mark,
                DATA);
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
