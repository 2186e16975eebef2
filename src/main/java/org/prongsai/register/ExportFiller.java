package org.prongsai.register;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.prongsai.shared.FileMaking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list into its file page by page, all of it as it was at one moment. */
@Component
class ExportFiller {

    private static final int PAGE = 1_000;

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void fill(FileMaking export, ExportFormat format, List<ExportColumn> columns, ExportSource source)
            throws IOException {
        export.begin(source.count());
        try (var writer = format.open(Files.newOutputStream(export.file()), columns)) {
            var done = 0L;
            for (var rows = source.rows(0, PAGE); !rows.isEmpty(); rows = source.rows(done, PAGE)) {
                for (var row : rows) {
                    writer.write(row);
                }
                done += rows.size();
                export.advance(done);
            }
            writer.finish();
        }
    }
}
