package org.prongsai.user;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the people are whom one works with: names and units, and the user names by which they are mentioned; one statement a call. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PeopleService {

    private static final String PEOPLE = """
            select a.username, a.display_name, d.division_id
            from account a
            left join account_division d on d.account_id = a.id
            where a.enabled
            """;
    private static final String NAMES = "select username, display_name from account where username in (:usernames)";

    private final JdbcClient jdbc;

    PeopleService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone who may sign in, in the order of a Thai dictionary. */
    public List<Person> all() {
        var collator = Collator.getInstance(Locale.of("th"));
        return jdbc
                .sql(PEOPLE)
                .query(rows -> {
                    var people = new LinkedHashMap<String, Person>();
                    while (rows.next()) {
                        var divisionId = (Long) rows.getObject("division_id");
                        var read = new Person(
                                rows.getString("username"),
                                rows.getString("display_name"),
                                divisionId == null ? Set.of() : Set.of(divisionId));
                        people.merge(read.username(), read, PeopleService::united);
                    }
                    return people;
                })
                .values()
                .stream()
                .sorted(Comparator.comparing(Person::name, collator).thenComparing(Person::username))
                .toList();
    }

    private static Person united(Person one, Person other) {
        var divisionIds = new HashSet<>(one.divisionIds());
        divisionIds.addAll(other.divisionIds());
        return new Person(one.username(), one.name(), divisionIds);
    }

    /** The names of these people, also of those who may no longer sign in. */
    public PersonNames names(Collection<String> usernames) {
        var asked = usernames.stream().filter(Objects::nonNull).distinct().toList();
        if (asked.isEmpty()) {
            return new PersonNames(Map.of());
        }
        return jdbc.sql(NAMES).param("usernames", asked).query(rows -> {
            var names = new LinkedHashMap<String, String>();
            while (rows.next()) {
                names.put(rows.getString("username"), rows.getString("display_name"));
            }
            return new PersonNames(names);
        });
    }
}
