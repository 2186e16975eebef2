package org.prongsai.user;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many accounts at once: a batch for each kind of row, whatever their number. */
@Component
class AccountStore {

    private static final String ADD = """
            insert into account (username, display_name, password_hash, enabled, version) values (?, ?, ?, ?, 0)
            """;
    private static final String CHANGE =
            "update account set display_name = ?, enabled = ?, version = version + 1 where id = ?";
    private static final String OF_USER = " select id, %s from account where username = ?";

    private final JdbcTemplate jdbc;

    AccountStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param hash of a password that nobody knows */
    void add(List<PlannedAccount> accounts, String hash) {
        var rows = accounts.stream()
                .map(PlannedAccount::after)
                .map(one -> new Object[] {one.username(), one.name(), hash, one.enabled()})
                .toList();
        jdbc.batchUpdate(ADD, rows);
    }

    void change(List<PlannedAccount> accounts) {
        var rows = accounts.stream()
                .map(PlannedAccount::after)
                .map(one -> new Object[] {one.name(), one.enabled(), one.id()})
                .toList();
        jdbc.batchUpdate(CHANGE, rows);
    }

    /** Replaces the roles and divisions of those that are to have others. */
    void assign(List<PlannedAccount> accounts) {
        var roles = accounts.stream().filter(PlannedAccount::hasOtherRoles).toList();
        remove("account_role", roles);
        jdbc.batchUpdate(
                "insert into account_role" + OF_USER.formatted("?"),
                roles.stream()
                        .flatMap(one -> one.after().roles().stream().map(role ->
                                new Object[] {role.name(), one.after().username()}))
                        .toList());
        var divisions =
                accounts.stream().filter(PlannedAccount::hasOtherDivisions).toList();
        remove("account_division", divisions);
        jdbc.batchUpdate(
                "insert into account_division" + OF_USER.formatted("cast(? as bigint)"),
                divisions.stream()
                        .flatMap(one -> one.after().divisionIds().stream()
                                .map(id -> new Object[] {id, one.after().username()}))
                        .toList());
    }

    private void remove(String table, List<PlannedAccount> accounts) {
        jdbc.batchUpdate(
                "delete from %s where account_id = ?".formatted(table),
                accounts.stream()
                        .map(PlannedAccount::before)
                        .filter(Objects::nonNull)
                        .map(one -> new Object[] {one.id()})
                        .toList());
    }
}
