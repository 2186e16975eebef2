package org.prongsai.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes of parts, taken away while millions of these are written: to build them afterwards takes a tenth. */
final class Indexes {

    private final JdbcTemplate jdbc;
    private final List<String> definitions;

    Indexes(JdbcTemplate jdbc, String database) {
        this.jdbc = jdbc;
        this.definitions = jdbc.queryForList(definitions(database), String.class).stream()
                .filter(sql -> sql.matches("(?is)create index \\S*assignment_(by|of|lead)\\S* on .*"))
                .toList();
    }

    private static String definitions(String database) {
        return database.equals("h2")
                ? "script nodata nopasswords"
                : "select indexdef from pg_indexes where tablename = 'assignment'";
    }

    void without(Runnable work) {
        definitions.forEach(sql -> jdbc.execute("drop index " + sql.split("\\s+")[2]));
        work.run();
        definitions.forEach(jdbc::execute);
    }
}
