package org.prongsai.user.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.division.DivisionView;
import org.prongsai.security.Role;
import org.prongsai.user.AccountRow;
import org.prongsai.user.AccountState;

/** Roles, units and states of people in words. */
class UserTexts {

    private static final String BETWEEN = ", ";

    private final Locale language;
    private final Map<Long, String> divisions;

    UserTexts(List<DivisionView> divisions, Locale language) {
        this.language = language;
        this.divisions = divisions.stream()
                .collect(toMap(DivisionView::id, one -> one.name().in(language)));
    }

    /** The keys of the messages that name roles, and the states that a list can tell. */
    static Map<String, String> messages() {
        var keys = new HashMap<String, String>();
        Arrays.stream(Role.values()).forEach(role -> keys.put(role.name(), "role." + role.name()));
        Stream.of(AccountState.ENABLED, AccountState.DISABLED)
                .forEach(state -> keys.put(state.name(), "account.state." + state.name()));
        return keys;
    }

    String roles(AccountRow account) {
        return account.roles().stream().sorted().map(role -> role(role.name())).collect(joining(BETWEEN));
    }

    String divisions(AccountRow account) {
        return account.divisionIds().stream().sorted().map(this::division).collect(joining(BETWEEN));
    }

    String state(AccountState state) {
        return I18NProvider.translate(language, "account.state." + state.name());
    }

    /** Several roles as they are kept. */
    String roles(String names) {
        return Stream.of(names.split(" ")).map(this::role).collect(joining(BETWEEN));
    }

    /** Several units by their identifiers. */
    String divisions(String ids) {
        return Stream.of(ids.split(" ")).map(Long::valueOf).map(this::division).collect(joining(BETWEEN));
    }

    private String role(String name) {
        return I18NProvider.translate(language, "role." + name);
    }

    private String division(Long id) {
        return divisions.getOrDefault(id, "");
    }
}
