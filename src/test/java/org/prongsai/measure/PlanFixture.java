package org.prongsai.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An administrator with an open year in which nothing is planned yet. */
abstract class PlanFixture extends MeasureFixture {

    static final Period FIRST_QUARTER = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));

    @Autowired
    MeasurePlanning planning;

    @Autowired
    PlanList list;

    @Autowired
    PlanOrder order;

    @Autowired
    JdbcClient jdbc;

    String admin;

    @BeforeEach
    void openYear() {
        admin = people.admin();
        register.year(YEAR, YearState.OPEN);
    }

    static MeasureDefinition plan(int number) {
        return new MeasureDefinition(
                YEAR,
                number,
                "มาตรการที่ " + number,
                null,
                FIRST_QUARTER,
                List.of("ขั้นตอน"),
                List.of(),
                null,
                Set.of());
    }

    static MeasureDefinition titled(String title) {
        return new MeasureDefinition(YEAR, 1, title, null, FIRST_QUARTER, List.of(), List.of(), null, Set.of());
    }

    static MeasureDefinition linked(MeasureLink... links) {
        return new MeasureDefinition(
                YEAR, 1, "มาตรการ", null, FIRST_QUARTER, List.of(), List.of(links), null, Set.of());
    }

    long create(MeasureDefinition definition) {
        return Acting.as(admin, () -> planning.create(definition));
    }

    MeasurePlan stored(long measure) {
        return Acting.as(admin, () -> planning.find(measure)).orElseThrow();
    }

    void change(long measure, MeasureDefinition definition) {
        var version = stored(measure).version();
        Acting.as(admin, () -> planning.change(measure, version, definition));
    }

    void retire(long measure, String reason) {
        var version = stored(measure).version();
        Acting.as(admin, () -> planning.retire(measure, version, reason));
    }

    void bringBack(long measure) {
        var version = stored(measure).version();
        Acting.as(admin, () -> planning.bringBack(measure, version));
    }

    /** Numbers in the plan, each with the measure that has it. */
    Map<Integer, Long> numbers() {
        var numbers = new TreeMap<Integer, Long>();
        Acting.as(admin, () -> list.page(new PlanFilter(YEAR, true, null), ALL))
                .forEach(line -> numbers.put(line.number(), line.id()));
        return numbers;
    }

    /** How often the administrator changed this field in this way. */
    long audited(String field, @Nullable Object before, @Nullable Object after) {
        return jdbc.sql("select changes from audit_entry where actor = 'admin'").query(String.class).list().stream()
                .flatMap(changes -> Arrays.stream(JsonMapper.shared().readValue(changes, FieldChange[].class)))
                .filter(FieldChange.of(field, before, after)::equals)
                .count();
    }
}
