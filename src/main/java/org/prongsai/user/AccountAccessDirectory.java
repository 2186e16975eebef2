package org.prongsai.user;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Access;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One statement a look-up, since it precedes every action. */
@Component
class AccountAccessDirectory implements AccessDirectory {

    private static final String RIGHTS = """
            select r.role, d.division_id
            from account a
            left join account_role r on r.account_id = a.id
            left join account_division d on d.account_id = a.id
            where a.username = :username and a.enabled
            """;
    private static final String SIGNED_IN = """
             and exists (select 1 from sign_in s
                where s.id = :signIn and s.account_id = a.id and s.ended_at is null and s.expires_at > :now)
            """;

    private final JdbcClient jdbc;

    private final Clock clock;

    AccountAccessDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Access> find(String given, @Nullable UUID signIn) {
        var username = Usernames.composed(given);
        var rights = signIn == null
                ? jdbc.sql(RIGHTS)
                : jdbc.sql(RIGHTS + SIGNED_IN).param("signIn", signIn).param("now", Timestamp.from(clock.instant()));
        return rights.param("username", username).query(rows -> {
            var roles = new HashSet<Role>();
            var divisionIds = new HashSet<Long>();
            var known = false;
            while (rows.next()) {
                known = true;
                var role = rows.getString("role");
                if (role != null) {
                    roles.add(Role.valueOf(role));
                }
                var division = rows.getLong("division_id");
                if (!rows.wasNull()) {
                    divisionIds.add(division);
                }
            }
            return known ? Optional.of(new Access(username, roles, divisionIds)) : Optional.empty();
        });
    }
}
