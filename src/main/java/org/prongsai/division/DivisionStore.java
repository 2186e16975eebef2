package org.prongsai.division;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.prongsai.shared.Bilingual;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes many units at once: a batch for the new ones and one for those that change. */
@Component
class DivisionStore {

    private static final String HELD =
            "select id, name_th, name_en, position from division order by position for update";
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

    /** @return their identifiers, in the same order */
    List<Long> add(List<PlannedDivision> divisions) {
        if (divisions.isEmpty()) {
            return List.of();
        }
        var keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(
                connection -> connection.prepareStatement(ADD, new String[] {"id"}),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int index) throws SQLException {
                        var one = divisions.get(index);
                        row.setString(1, one.name().th());
                        row.setString(2, one.name().en());
                        row.setInt(3, one.position());
                    }

                    @Override
                    public int getBatchSize() {
                        return divisions.size();
                    }
                },
                keys);
        return keys.getKeyList().stream()
                .map(key -> ((Number) key.values().iterator().next()).longValue())
                .toList();
    }

    void change(List<PlannedDivision> divisions) {
        jdbc.batchUpdate(
                CHANGE,
                divisions.stream()
                        .map(one -> new Object[] {one.name().en(), one.position(), one.id()})
                        .toList());
    }
}
