package org.prongsai.access;

import java.util.List;
import java.util.Map;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.MeasureService;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ExportFormat;
import org.prongsai.register.ExportSource;
import org.prongsai.register.ListExport;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Taking the list along as a file. */
final class ExportCalls implements ServiceCalls {

    private static final List<ExportColumn> COLUMNS = List.of(new ExportColumn("number", 8, MeasureRow::number));

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var exports = application.getBean(ListExport.class);
        var source = new YearList(application.getBean(MeasureService.class));
        return Map.of(
                "ListExport.prepare", () -> exports.prepare(ExportFormat.CSV).close(),
                "ListExport.write",
                        () -> {
                            try (var export = exports.prepare(ExportFormat.CSV)) {
                                exports.write(export, ExportFormat.CSV, COLUMNS, source);
                            }
                        });
    }

    private record YearList(MeasureService measures) implements ExportSource {

        private static final MeasureFilter YEAR = MeasureFilter.ofYear(Plan.YEAR);

        @Override
        public long count() {
            return measures.count(YEAR);
        }

        @Override
        public List<MeasureRow> rows(long offset, int size) {
            return measures.page(YEAR, PageRequest.of(Math.toIntExact(offset / size), size));
        }

        @Override
        public Map<String, String> conditions() {
            return Map.of();
        }
    }
}
