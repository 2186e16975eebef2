package org.prongsai.user;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prongsai.security.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts with their roles and divisions, in three statements whatever their number. */
@Component
class AccountRows {

    private static final String ROWS = """
            select a.id, a.username, a.display_name, a.enabled,
                exists (select 1 from account_start s where s.account_id = a.id) waiting
            from account a
            """;
    private static final String FOUND = " where lower(username) like :sought or lower(display_name) like :sought";
    private static final String PAGE =
            ROWS + FOUND + " order by username offset :offset rows fetch next :limit rows only";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account before its roles and divisions are known. */
    private record Bare(long id, String username, String name, boolean enabled, boolean waiting) {

        AccountRow with(Map<Long, Set<String>> roles, Map<Long, Set<Long>> divisions) {
            var held = new HashSet<Role>();
            roles.getOrDefault(id, Set.of()).forEach(role -> held.add(Role.valueOf(role)));
            return new AccountRow(id, username, name, enabled, waiting, held, divisions.getOrDefault(id, Set.of()));
        }
    }

    List<AccountRow> all() {
        var bare = jdbc.sql(ROWS + " order by username").query(bare()).list();
        return joined(
                bare,
                jdbc.sql("select account_id, role from account_role"),
                jdbc.sql("select account_id, division_id from account_division"));
    }

    /** @param sought part of a user name or of a name shown */
    List<AccountRow> page(String sought, long offset, int limit) {
        var bare = jdbc.sql(PAGE)
                .param("sought", pattern(sought))
                .param("offset", offset)
                .param("limit", limit)
                .query(bare())
                .list();
        if (bare.isEmpty()) {
            return List.of();
        }
        var ids = bare.stream().map(Bare::id).toList();
        return joined(bare, of("role", "account_role", ids), of("division_id", "account_division", ids));
    }

    private JdbcClient.StatementSpec of(String column, String table, Collection<Long> ids) {
        return jdbc.sql("select account_id, %s from %s where account_id in (:ids)".formatted(column, table))
                .param("ids", ids);
    }

    int count(String sought) {
        return jdbc.sql("select count(*) from account" + FOUND)
                .param("sought", pattern(sought))
                .query(Integer.class)
                .single();
    }

    /** What has a meaning in a pattern is looked for as it stands. */
    private static String pattern(String sought) {
        return "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static RowMapper<Bare> bare() {
        return (row, number) -> new Bare(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("enabled"),
                row.getBoolean("waiting"));
    }

    private static List<AccountRow> joined(
            List<Bare> bare, JdbcClient.StatementSpec roles, JdbcClient.StatementSpec divisions) {
        var roleOf = byAccount(roles, String.class);
        var divisionOf = byAccount(divisions, Long.class);
        return bare.stream().map(one -> one.with(roleOf, divisionOf)).toList();
    }

    private static <T> Map<Long, Set<T>> byAccount(JdbcClient.StatementSpec statement, Class<T> type) {
        return statement.query(rows -> {
            var found = new HashMap<Long, Set<T>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getLong(1), id -> new HashSet<>()).add(rows.getObject(2, type));
            }
            return found;
        });
    }
}
