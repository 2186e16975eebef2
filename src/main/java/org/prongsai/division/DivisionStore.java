package org.prongsai.division;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.prongsai.shared.Bilingual;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many units at once: a batch for the new ones and one for those that change. */
@Component
class DivisionStore {

    private static final String HELD =
            "select id, name_th, name_en, position from division order by position for update";
    private static final String IDS = "select id, name_th from division";
    private static final String ADD = "insert into division (name_th, name_en, position, version) values (?, ?, ?, 0)";
    private static final String CHANGE =
            "update division set name_en = ?, position = ?, version = version + 1 where id = ?";

    private final JdbcTemplate jdbc;

    DivisionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All units, which nobody else changes until the transaction ends. */
    List<DivisionView> held() {
        return jdbc.query(
                HELD,
                (row, number) -> new DivisionView(
                        row.getLong("id"),
                        new Bilingual(row.getString("name_th"), row.getString("name_en")),
                        row.getInt("position")));
    }

    Map<String, Long> idsByName() {
        return jdbc.query(IDS, (row, number) -> Map.entry(row.getString("name_th"), row.getLong("id"))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(List<PlannedDivision> divisions) {
        jdbc.batchUpdate(
                ADD,
                divisions.stream()
                        .map(one -> new Object[] {one.name().th(), one.name().en(), one.position()})
                        .toList());
    }

    void change(List<PlannedDivision> divisions) {
        jdbc.batchUpdate(
                CHANGE,
                divisions.stream()
                        .map(one -> new Object[] {one.name().en(), one.position(), one.id()})
                        .toList());
    }
}
