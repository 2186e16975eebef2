package org.prongsai.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasurePart;
import org.prongsai.measure.MeasureService;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** An installation without measures, and an administrator who imports reports into it. */
abstract class ImportFixture {

    private static final List<String> TABLES = List.of(
            "division",
            "fiscal_year",
            "measure",
            "measure_link",
            "assignment",
            "evidence",
            "indicator_score",
            "quarantined_line",
            "import_record",
            "import_finding",
            "attachment_part",
            "audit_entry");

    @Autowired
    ReportImport imports;

    @Autowired
    MeasureService measures;

    @Autowired
    MeasureIntake intake;

    @Autowired
    Database database;

    @Autowired
    People people;

    private String admin;

    @BeforeEach
    void startEmpty() {
        database.clear();
        admin = people.admin();
    }

    <T> T asAdmin(Supplier<T> work) {
        return Acting.as(admin, work);
    }

    ImportPreview preview(String text) {
        return asAdmin(() -> imports.preview(text, Map.of()));
    }

    ImportReport apply(String text) {
        return apply(text, Set.of(), false);
    }

    ImportReport apply(String text, Set<MeasureCode> confirmed, boolean createDivisions) {
        return apply(text, confirmed, createDivisions, preview(text).fingerprint());
    }

    ImportReport apply(String text, Set<MeasureCode> confirmed, boolean createDivisions, String fingerprint) {
        var added = createDivisions
                ? preview(text).unknownUnits().stream().map(UnknownUnit::name).collect(Collectors.toSet())
                : Set.<String>of();
        return apply(text, confirmed, Set.of(), new UnitDecisions(Map.of(), added), fingerprint);
    }

    ImportReport apply(
            String text, Set<MeasureCode> confirmed, Set<OwnReport> replaced, UnitDecisions units, String fingerprint) {
        var source = ReportSource.pasted("report.txt", text);
        return asAdmin(() -> imports.apply(new ImportRequest(source, text, confirmed, replaced, units, fingerprint)));
    }

    MeasureDetail measure(int number) {
        return asAdmin(() -> measures.find(measureId(number))).orElseThrow();
    }

    long measureId(int number) {
        return asAdmin(() -> intake.titles(2568)).stream()
                .filter(title -> title.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    MeasurePart part(int number, long divisionId) {
        return measure(number).partOf(divisionId).orElseThrow();
    }

    /** How many rows each table holds, so that two moments can be compared. */
    Map<String, Integer> rows() {
        var rows = new HashMap<String, Integer>();
        TABLES.forEach(table -> rows.put(table, database.rows(table)));
        return rows;
    }
}
