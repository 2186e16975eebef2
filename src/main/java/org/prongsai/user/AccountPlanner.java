package org.prongsai.user;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.division.DivisionView;
import org.prongsai.security.Role;
import org.prongsai.shared.ThaiText;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.NearName;
import org.prongsai.sheet.SheetRow;

/**
 * Tells what a list of accounts asks for. An account is known by its user name; accounts that the list doesn't name stay as
 * they are, and so does what it has no column for. Somebody who can administer has to remain.
 */
final class AccountPlanner {

    static final Set<String> ROLES = Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());
    private static final Set<String> STATES = Set.of(AccountState.ENABLED.name(), AccountState.DISABLED.name());
    /** Letters by which the name of a division may differ and still be suggested. */
    private static final int NEAR = 3;

    private final List<AccountRow> known;
    private final Map<String, AccountRow> byUsername;
    private final Map<String, String> bySpelling;
    private final NearName divisionNames;
    private final Map<String, Long> divisions = new HashMap<>();
    private final Map<String, Integer> rowBySpelling = new HashMap<>();

    AccountPlanner(List<AccountRow> known, List<DivisionView> divisions) {
        this.known = known;
        this.byUsername = known.stream().collect(toMap(AccountRow::username, Function.identity()));
        this.bySpelling = known.stream()
                .map(AccountRow::username)
                .collect(toMap(ThaiText::searchable, Function.identity(), (first, same) -> first));
        this.divisionNames =
                new NearName(divisions.stream().map(one -> one.name().th()).toList());
        divisions.forEach(division -> {
            this.divisions.put(ThaiText.searchable(division.name().en()), division.id());
            this.divisions.put(ThaiText.searchable(division.name().th()), division.id());
        });
    }

    List<PlannedAccount> plan(List<SheetRow> rows) {
        var read = rows.stream().map(this::read).toList();
        var stays =
                read.stream().map(Reading::after).anyMatch(AccountRow::administers) || administratorsBeside(read) > 0;
        return read.stream().map(reading -> planned(reading, stays)).toList();
    }

    private record Reading(SheetRow row, @Nullable AccountRow before, AccountRow after) {}

    private long administratorsBeside(Collection<Reading> read) {
        var named = read.stream().map(reading -> reading.after().username()).collect(Collectors.toSet());
        return known.stream()
                .filter(one -> !named.contains(one.username()) && one.administers())
                .count();
    }

    private Reading read(SheetRow row) {
        var username = username(row);
        var before = byUsername.get(username);
        var name = before != null && !row.has(AccountColumn.NAME.name())
                ? before.name()
                : row.required(AccountColumn.NAME.name(), AccountRules.LONGEST_NAME);
        var after = new AccountRow(
                before == null ? 0 : before.id(),
                username,
                name,
                isEnabled(row, before),
                before == null || before.waiting(),
                roles(row, before),
                divisions(row, before));
        return new Reading(row, before, after);
    }

    private String username(SheetRow row) {
        var column = AccountColumn.USERNAME.name();
        var username = row.required(column, AccountRules.LONGEST_USERNAME);
        if (username.isEmpty()) {
            return username;
        }
        var spelling = ThaiText.searchable(username);
        var earlier = rowBySpelling.putIfAbsent(spelling, row.number());
        if (earlier != null) {
            row.refuse(column, "list.problem.twice", earlier);
        } else if (!byUsername.containsKey(username)) {
            var other = bySpelling.get(spelling);
            if (other != null) {
                row.refuse(column, "list.problem.near", other);
            } else if (!AccountRules.isUsername(username)) {
                row.refuse(column, "account.refused.username");
            }
        }
        return username;
    }

    private static boolean isEnabled(SheetRow row, @Nullable AccountRow before) {
        var column = AccountColumn.STATE.name();
        var states = row.values(column, STATES);
        if (states.size() > 1) {
            row.refuse(column, "users.problem.states");
        }
        return states.isEmpty() ? before == null || before.enabled() : states.contains(AccountState.ENABLED.name());
    }

    private static Set<Role> roles(SheetRow row, @Nullable AccountRow before) {
        var column = AccountColumn.ROLES.name();
        return before != null && !row.has(column)
                ? before.roles()
                : row.values(column, ROLES).stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    private Set<Long> divisions(SheetRow row, @Nullable AccountRow before) {
        var column = AccountColumn.DIVISIONS.name();
        if (before != null && !row.has(column)) {
            return before.divisionIds();
        }
        var ids = new HashSet<Long>();
        for (var name : row.texts(column)) {
            var id = divisions.get(ThaiText.searchable(name));
            if (id != null) {
                ids.add(id);
            } else {
                divisionNames
                        .to(name, NEAR)
                        .ifPresentOrElse(
                                near -> row.refuse(column, "users.problem.division.near", name, near),
                                () -> row.refuse(column, "users.problem.division", name));
            }
        }
        return ids;
    }

    private static PlannedAccount planned(Reading reading, boolean administratorStays) {
        var before = reading.before();
        var after = reading.after();
        var loses = before != null && before.administers() && !after.administers();
        if (loses && !administratorStays) {
            reading.row().refuse(AccountColumn.ROLES.name(), "users.problem.lastAdministrator");
        }
        var line = ListLine.of(reading.row(), after.username(), before != null, changes(before, after));
        return new PlannedAccount(line, before, after);
    }

    private static List<FieldChange> changes(@Nullable AccountRow before, AccountRow after) {
        return List.of(
                change(AccountColumn.USERNAME, before, after, AccountRow::username),
                change(AccountColumn.NAME, before, after, AccountRow::name),
                change(AccountColumn.ROLES, before, after, one -> inOrder(one.roles())),
                change(AccountColumn.DIVISIONS, before, after, one -> inOrder(one.divisionIds())),
                change(AccountColumn.STATE, before, after, one -> one.enabled() ? "ENABLED" : "DISABLED"));
    }

    private static FieldChange change(
            AccountColumn column, @Nullable AccountRow before, AccountRow after, Function<AccountRow, String> value) {
        return FieldChange.of(column.name(), before == null ? null : value.apply(before), value.apply(after));
    }

    private static String inOrder(Set<?> values) {
        return values.stream().sorted().map(Object::toString).collect(joining(" "));
    }
}
