package org.prongsai.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ExportFormat;
import org.prongsai.register.ExportSource;
import org.prongsai.register.ListExport;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** About 10,000 rows as a file, with the columns that the list shows. */
final class ExportScenarios {

    private static final int ROWS = 10_000;
    private static final List<ExportColumn> COLUMNS = List.of(
            new ExportColumn("หน่วยงาน", 32, MeasureRow::divisionTh),
            new ExportColumn("ลำดับที่", 8, MeasureRow::number),
            new ExportColumn("มาตรการ", 60, MeasureRow::title),
            new ExportColumn("เริ่ม", 14, MeasureRow::periodStart),
            new ExportColumn("ถึง", 14, MeasureRow::periodEnd),
            new ExportColumn("ตัวชี้วัด", 12, MeasureRow::indicatorList),
            new ExportColumn("สถานะ", 22, row -> String.valueOf(row.status())),
            new ExportColumn("หลักฐาน", 10, MeasureRow::evidence));

    private final ListExport exports;
    private final GroupedMeasures measures;
    private final MeasureFilter filter;

    ExportScenarios(ApplicationContext context, int year, Dataset dataset) {
        this.exports = context.getBean(ListExport.class);
        this.measures = context.getBean(GroupedMeasures.class);
        var divisions = Math.max(1, ROWS / dataset.measures());
        this.filter = MeasureFilter.ofYear(year)
                .ofDivisions(LongStream.rangeClosed(1, divisions).boxed().toList());
    }

    List<Scenario> all() {
        return List.of(
                export(ExportFormat.CSV, Grouping.DIVISION, 400),
                export(ExportFormat.CSV, Grouping.NONE, 400),
                export(ExportFormat.XLSX, Grouping.DIVISION, 1_500));
    }

    private Scenario export(ExportFormat format, Grouping grouping, int limit) {
        return new Scenario("export " + format + " grouping " + grouping, limit, () -> {
            try (var export = exports.prepare(format)) {
                exports.write(export, format, COLUMNS, new Source(grouping));
            }
        });
    }

    private final class Source implements ExportSource {

        private final Grouping grouping;

        Source(Grouping grouping) {
            this.grouping = grouping;
        }

        @Override
        public long count() {
            return measures.overview(filter, grouping).rows();
        }

        @Override
        public List<MeasureRow> rows(long offset, int size) {
            return measures.rows(filter, grouping, offset, size, Sort.unsorted());
        }

        @Override
        public Map<String, String> conditions() {
            return Map.of();
        }
    }
}
