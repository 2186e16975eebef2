package org.prongsai.benchmark;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ThaiText;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lays out a dataset by batches of rows, always the same for the same year. Outcomes are as long as those of published
 * reports; one part in three of the current year and nine in ten of the years before are finished.
 */
final class DatasetWriter {

    private static final int BATCH = 5_000;
    private static final long SEED = 2568;
    private static final List<String> SUBJECTS = List.of(
            "จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์",
            "ประชาสัมพันธ์ขั้นตอนการให้บริการประชาชน",
            "กำกับติดตามการยืมทรัพย์สินของราชการ",
            "เปิดเผยแผนการจัดซื้อจัดจ้างและผลการใช้จ่ายงบประมาณ",
            "อบรมจริยธรรมและการป้องกันผลประโยชน์ทับซ้อน",
            "เพิ่มช่องทางรับเรื่องร้องเรียนและข้อเสนอแนะ",
            "พัฒนาระบบบริการอิเล็กทรอนิกส์ (E-Service)");

    private final JdbcTemplate jdbc;
    private final Dataset dataset;
    private final Random random = new Random(SEED);
    private final List<LocalDate> ends = new ArrayList<>();
    private final List<Integer> indicators = new ArrayList<>();

    DatasetWriter(JdbcTemplate jdbc, Dataset dataset) {
        this.jdbc = jdbc;
        this.dataset = dataset;
    }

    void write(FiscalYear last) {
        divisions();
        account();
        for (var year = last.year() - dataset.years() + 1; year <= last.year(); year++) {
            year(new FiscalYear(year), year == last.year());
        }
    }

    private void divisions() {
        var further = IntStream.rangeClosed(9, dataset.divisions())
                .mapToObj(n -> new Object[] {"หน่วยงานที่ " + n, "Unit " + n, n})
                .toList();
        jdbc.batchUpdate("insert into division (name_th, name_en, position, version) values (?, ?, ?, 0)", further);
    }

    private void account() {
        jdbc.update("insert into account (username, display_name, password_hash, enabled, version)"
                + " values ('head', 'head', 'none', true, 0)");
        jdbc.update("insert into account_role select id, 'DIVISION_HEAD' from account where username = 'head'");
        jdbc.update("insert into account_division select a.id, d.id from account a cross join division d"
                + " where a.username = 'head' and d.position <= 3");
    }

    private void year(FiscalYear year, boolean current) {
        jdbc.update(
                "insert into fiscal_year (be_year, state, version) values (?, ?, 0)",
                year.year(),
                current ? "OPEN" : "CLOSED");
        var firstMeasure = jdbc.queryForObject("select coalesce(max(id), 0) + 1 from measure", Long.class);
        measures(year, firstMeasure);
        parts(year, firstMeasure, current);
        jdbc.execute("alter sequence measure_seq restart with " + (firstMeasure + dataset.measures()));
        jdbc.execute("alter sequence assignment_seq restart with " + (dataset.parts() + 1));
        jdbc.execute("alter sequence evidence_seq restart with " + (dataset.parts() + 1));
    }

    private void measures(FiscalYear year, long firstId) {
        var rows = new ArrayList<Object[]>();
        var links = new ArrayList<Object[]>();
        ends.clear();
        indicators.clear();
        for (var n = 1; n <= dataset.measures(); n++) {
            var id = firstId + n - 1;
            var start = year.period().start().plusMonths(random.nextInt(9));
            var end = start.plusMonths(1 + random.nextInt(3)).minusDays(1);
            ends.add(end);
            var indicator = 1 + random.nextInt(10);
            var second = indicator % 10 + 1;
            var first = Math.min(indicator, second);
            indicators.add(first);
            var title = SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " ครั้งที่ " + n;
            var text = ThaiText.searchable(n + " " + title);
            rows.add(new Object[] {id, year.year(), n, title, 1 + n % 7, start, end, text, dataset.divisions(), first});
            links.add(new Object[] {id, 0, indicator});
            links.add(new Object[] {id, 1, second});
        }
        batch(
                "insert into measure (id, fiscal_year, number, title, topic_number, period_start, period_end, steps,"
                        + " search_text, part_count, first_indicator, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '[\"วางแผน\",\"ดำเนินการ\"]', ?, ?, ?, 0)",
                rows);
        batch(
                "insert into measure_link (measure_id, position, code, indicator, inferred)"
                        + " values (?, ?, null, ?, false)",
                links);
    }

    private void parts(FiscalYear year, long firstMeasure, boolean current) {
        var divisions = jdbc.queryForList("select id from division order by position", Long.class);
        var rows = new ArrayList<Object[]>();
        var proofs = new ArrayList<Object[]>();
        var id = (firstMeasure - 1) * dataset.divisions() + 1;
        for (var n = 0; n < dataset.measures(); n++) {
            for (var d = 0; d < dataset.divisions(); d++, id++) {
                var status = status(current);
                var text = status.isFinished() ? text() : "";
                var changed = status == AssignmentStatus.NOT_STARTED
                        ? null
                        : moment(year.period().start());
                rows.add(new Object[] {
                    id,
                    firstMeasure + n,
                    divisions.get(d),
                    d == n % dataset.divisions() ? "LEAD" : "SUPPORTING",
                    status.name(),
                    status == AssignmentStatus.COMPLETED ? text : "",
                    status == AssignmentStatus.UNABLE ? text : "",
                    changed == null ? null : "head",
                    changed,
                    year.year(),
                    n + 1,
                    ends.get(n),
                    d + 1,
                    status.ordinal(),
                    indicators.get(n)
                });
                if (status.isFinished() && random.nextBoolean()) {
                    proofs.add(new Object[] {id, id, "https://example.go.th/" + id, Long.toHexString(id), changed});
                }
            }
        }
        batch(
                "insert into assignment (id, measure_id, division_id, duty, status, outcome, obstacle, changed_by,"
                        + " changed_at, fiscal_year, number, period_end, position, progress, first_indicator, version, imported, retired)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, false)",
                rows);
        batch(
                "insert into evidence (id, assignment_id, address, address_hash, added_by, added_at)"
                        + " values (?, ?, ?, ?, 'head', ?)",
                proofs);
    }

    private AssignmentStatus status(boolean current) {
        var dice = random.nextInt(100);
        var begun = current ? 40 : 5;
        if (dice < begun) {
            return AssignmentStatus.NOT_STARTED;
        }
        if (dice < (current ? 66 : 10)) {
            return AssignmentStatus.IN_PROGRESS;
        }
        return dice < 96 ? AssignmentStatus.COMPLETED : AssignmentStatus.UNABLE;
    }

    private String text() {
        return SUBJECTS.get(random.nextInt(SUBJECTS.size())).repeat(1 + random.nextInt(8));
    }

    private Timestamp moment(LocalDate start) {
        var day = start.plusDays(random.nextInt(60));
        var time = LocalTime.ofSecondOfDay(random.nextInt(86_400));
        return Timestamp.from(day.atTime(time).toInstant(ZoneOffset.UTC));
    }

    private void batch(String sql, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}
