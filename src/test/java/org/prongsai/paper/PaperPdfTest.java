package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

class PaperPdfTest {

    private static final int KILOBYTE = 1024;

    @Test
    void a_paper_of_fourteen_rows_is_small_enough_for_a_message() {
        assertThat(SamplePaper.written(SamplePaper.full(14))).hasSizeLessThan(150 * KILOBYTE);
    }

    @Test
    void a_thousand_rows_take_less_than_six_seconds_of_a_processor() {
        SamplePaper.written(SamplePaper.full(14));
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();

        SamplePaper.written(SamplePaper.full(1_000));

        var taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
        System.out.println("1,000 rows as PDF: " + taken.toMillis() + " ms of a processor");
        assertThat(taken).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void pages_are_landscape_a4() throws IOException {
        var page = new PdfReader(SamplePaper.written(SamplePaper.plain(1))).getPageSizeWithRotation(1);

        assertThat(page.getWidth()).isEqualTo(842);
        assertThat(page.getHeight()).isEqualTo(595);
        assertThat(page.getRotation()).isZero();
    }

    @Test
    void many_papers_are_written_at_once_each_the_same() throws Exception {
        var paper = SamplePaper.full(5);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sizes = threads
                    .invokeAll(IntStream.range(0, 64)
                            .<Callable<Integer>>mapToObj(i -> () -> ExtractedText.behind(SamplePaper.written(paper))
                                    .hashCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());
            assertThat(sizes).hasSize(1);
        }
    }

    @Test
    void fonts_are_loaded_once_and_no_paper_leaves_a_file() throws IOException {
        SamplePaper.written(SamplePaper.full(1));
        var before = temporaryFiles();

        for (var i = 0; i < 10; i++) {
            SamplePaper.written(SamplePaper.full(1));
        }

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void whoever_waits_hears_of_every_row() throws IOException {
        var heard = new ArrayList<Integer>();

        new PaperPdf().write(SamplePaper.plain(20), OutputStream.nullOutputStream(), (rows, total) -> {
            assertThat(total).isEqualTo(20);
            heard.add(rows);
        });

        assertThat(heard).hasSize(20).isSorted().endsWith(20);
    }

    @Test
    void whoever_waits_may_end_it() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new PaperPdf()
                        .write(SamplePaper.plain(500), OutputStream.nullOutputStream(), (rows, total) -> {
                            assertThat(rows).isLessThanOrEqualTo(3);
                            if (rows == 3) {
                                throw new CancellationException();
                            }
                        }));
    }

    @Test
    void a_stream_that_takes_no_more_is_told_as_such() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> new PaperPdf().write(SamplePaper.plain(1), full, PaperProgress.UNWATCHED))
                .withMessage("No space left");
    }

    @Test
    void an_emblem_that_is_no_picture_is_refused() {
        var plain = SamplePaper.plain(1);
        var paper = new Paper(
                plain.title(),
                new Emblem(new byte[] {1, 2, 3}, "ตรา"),
                plain.heading(),
                plain.table(),
                plain.charts(),
                plain.appendix(),
                plain.closing(),
                plain.signatories(),
                plain.mark(),
                plain.data());

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> SamplePaper.written(paper));
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("\\+~JF.*|prongsai-fonts.*|imageio.*"))
                    .collect(Collectors.toSet());
        }
    }
}
