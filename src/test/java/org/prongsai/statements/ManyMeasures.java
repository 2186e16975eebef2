package org.prongsai.statements;

import java.util.List;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures in numbers, each with a part for each of the eight divisions. They are written by SQL, since laying out
 * thousands as an administrator would takes minutes.
 */
final class ManyMeasures {

    private static final int DIVISIONS = 8;

    /** Far from what the sequences give out. */
    private static final long FIRST_ID = 1_000_000_000L;

    private ManyMeasures() {}

    static void add(int number, Register register, JdbcTemplate jdbc) {
        register.year(Plan.YEAR, YearState.OPEN);
        register.year(Plan.YEAR - 1, YearState.OPEN);
        insert(Plan.YEAR, number, jdbc);
    }

    /** A measure that everyone takes part in and that answers to indicator 9. */
    static long measure() {
        return FIRST_ID;
    }

    static long partOf(int division) {
        return FIRST_ID + division;
    }

    private static void insert(int year, int number, JdbcTemplate jdbc) {
        for (var sql : List.of("""
                insert into measure (id, fiscal_year, number, title, topic_number, period_start, period_end, steps,
                    search_text, version)
                select %2$d + x - 1, %1$d, x, 'มาตรการที่ ' || x, 1, date '2026-01-01', dateadd(day, mod(x, 90),
                    date '2026-01-01'), '["หนึ่ง","สอง"]', x || ' มาตรการที่ ' || x, 0
                from system_range(1, %3$d)
                """, """
                insert into measure_link (measure_id, position, code, indicator, inferred)
                select %2$d + m.x - 1, p.x, null, 1 + mod(m.x + 7 + p.x, 10), false
                from system_range(1, %3$d) m cross join system_range(0, 1) p
                """, """
                insert into assignment (id, measure_id, division_id, duty, status, outcome, obstacle, version, imported, fiscal_year, number,
                    period_end, position, progress, retired)
                select %2$d + (m.x - 1) * %4$d + d.x, %2$d + m.x - 1, d.x, case when d.x = 3 then 'LEAD' else 'SUPPORTING' end,
                    case mod(m.x, 3) when 0 then 'COMPLETED' when 1 then 'NOT_STARTED' else 'IN_PROGRESS' end, '', '', 0, false,
                    %1$d, m.x, dateadd(day, mod(m.x, 90), date '2026-01-01'), d.x, case mod(m.x, 3) when 0 then 2 when 1 then 0 else 1 end, false
                from system_range(1, %3$d) m cross join system_range(1, %4$d) d
                """, """
                update measure set part_count = %4$d,
                    first_indicator = (select min(l.indicator) from measure_link l where l.measure_id = id)
                where fiscal_year = %1$d
                """)) {
            jdbc.execute(sql.formatted(year, FIRST_ID, number, DIVISIONS));
        }
    }
}
