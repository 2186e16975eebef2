package org.prongsai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.prongsai.Application;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.PaperPress;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.report.ReportSource;
import org.prongsai.report.WrittenLine;
import org.prongsai.security.SystemUser;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/**
 * Times the official papers in and out, {@code PaperBenchmark [RUNS]}, as docs/performance.md says: a report is imported whole from
 * Word, from the file to the durable commit, and printed in every format. No test, as {@link Benchmark} is none.
 */
public final class PaperBenchmark {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final int FEW = 14;
    private static final int MANY = 1_000;
    private static final int FIRST_YEAR = 2540;
    private static final List<List<String>> ROWS = rows();

    private final ReportImport imports;
    private final PaperPress press;
    private final int runs;
    private final List<String> lines = new ArrayList<>(List.of(Timing.header() + ",bytes"));

    private PaperBenchmark(ConfigurableApplicationContext context, int runs) {
        this.imports = context.getBean(ReportImport.class);
        this.press = context.getBean(PaperPress.class);
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException {
        var data = FOLDER.resolve("papers-h2");
        FileSystemUtils.deleteRecursively(data);
        try (var store = Store.of("h2", data);
                var context = SpringApplication.run(new Class<?>[] {Application.class}, store.arguments())) {
            var benchmark = new PaperBenchmark(context, args.length > 0 ? Integer.parseInt(args[0]) : 5);
            benchmark.run();
            Files.write(FOLDER.resolve("papers-h2.csv"), benchmark.lines);
        }
    }

    /** Each import is one into a year of its own, so that all of it is new. */
    private void run() throws IOException {
        var year = importing(FIRST_YEAR, FEW, 1_000);
        for (var format : PaperFormat.values()) {
            printing(year, FEW, format, 1_000);
        }
        year = importing(year + 1, MANY, 4_000);
        printing(year, MANY, PaperFormat.PDF, 6_000);
        printing(year, MANY, PaperFormat.DOCX, 4_000);
        printing(year, MANY, PaperFormat.XLSX, 2_000);
    }

    private int importing(int from, int measures, int limit) throws IOException {
        var took = new double[runs + 1];
        var bytes = 0L;
        for (var run = 0; run <= runs; run++) {
            var file = document(from + run, measures);
            var start = System.nanoTime();
            SystemUser.call(() -> taken(file, measures));
            took[run] = (System.nanoTime() - start) / 1e6;
            bytes = Files.size(file);
            Files.delete(file);
        }
        note("import DOCX of " + measures, limit, took, bytes);
        return from + runs;
    }

    private int taken(Path file, int measures) {
        var source = ReportSource.of("report.docx", file);
        var shown = imports.preview(source.text(), Map.of());
        var report = imports.apply(ImportRequest.asItCame(source, shown.fingerprint()));
        if (report.measuresAdded() != measures) {
            throw new IllegalStateException("Not all was taken: " + report);
        }
        return report.measuresAdded();
    }

    private void printing(int year, int measures, PaperFormat format, int limit) {
        var took = new double[runs + 1];
        var bytes = new long[1];
        for (var run = 0; run <= runs; run++) {
            var start = System.nanoTime();
            try (var making = SystemUser.call(() -> press.prepare(format))) {
                SystemUser.call(() -> {
                    press.print(making, PaperChoices.usual(PaperKind.REPORT, year), format);
                    return making;
                });
                took[run] = (System.nanoTime() - start) / 1e6;
                bytes[0] = making.bytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        note("print " + format + " of " + measures, limit, took, bytes[0]);
    }

    private void note(String what, int limit, double[] took, long bytes) {
        var warm = Arrays.copyOfRange(took, 1, took.length);
        var line = new Timing(what, limit, took[0], warm, new double[warm.length]).line("papers", "h2") + "," + bytes;
        System.out.println(line);
        lines.add(line);
    }

    private static Path document(int year, int measures) throws IOException {
        var file = Files.createTempFile("prongsai-benchmark", ".docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("รายงานผลการดำเนินการ ปีงบประมาณ พ.ศ. " + year);
            var table = document.createTable(1, ROWS.getFirst().size());
            for (var row = 0; row <= measures; row++) {
                var cells = row == 0 ? ROWS.getFirst() : ROWS.get(1 + (row - 1) % (ROWS.size() - 1));
                var target = row == 0 ? table.getRow(0) : table.createRow();
                for (var cell = 0; cell < cells.size(); cell++) {
                    var text = row > 0 && cell == 0 ? String.valueOf(row) : cells.get(cell);
                    fill(target.getCell(cell), text.replace("2568", String.valueOf(year)));
                }
            }
            document.write(out);
        }
        return file;
    }

    private static void fill(XWPFTableCell cell, String text) {
        var paragraphs = text.lines().toList();
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            (paragraph == null ? cell.addParagraph() : paragraph).createRun().setText(paragraphs.get(i));
        }
    }

    /** The headings and the rows of the bundled report. */
    private static List<List<String>> rows() {
        try {
            var text = new ClassPathResource("demo/report-2568.txt").getContentAsString(StandardCharsets.UTF_8);
            var all = text.lines()
                    .filter(line -> line.matches("(ลำดับ|[0-9๐-๙]).*\t.*"))
                    .map(WrittenLine::cells)
                    .filter(cells -> cells.size() == 8)
                    .toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i == 0 || !all.get(i).getFirst().startsWith("ลำดับ"))
                    .mapToObj(all::get)
                    .map(List::copyOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
