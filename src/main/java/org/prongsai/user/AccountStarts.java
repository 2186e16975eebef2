package org.prongsai.user;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prongsai.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Secrets by which people choose their first password, once and for some time; only their hashes are kept. */
@Component
class AccountStarts {

    static final Duration VALID = Duration.ofDays(14);

    private static final int BYTES = 24;
    private static final String OPEN = """
            select a.username, a.display_name from account_start s join account a on a.id = s.account_id
            where s.token_hash = ? and s.expires_at > ? and a.enabled
            """;
    private static final String ADD = """
            insert into account_start (account_id, token_hash, expires_at)
            select id, ?, cast(? as timestamp with time zone) from account where username = ?
            """;
    private static final String RENEW = """
            update account_start set token_hash = ?, expires_at = ?
            where account_id = (select id from account where username = ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountStarts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String secret() {
        var drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    List<NewStart> add(Collection<AccountRow> accounts) {
        var starts = accounts.stream().map(this::start).toList();
        jdbc.batchUpdate(ADD, starts.stream().map(AccountStarts::stored).toList());
        return starts;
    }

    /** A new secret in place of the former; empty where the person has begun already. */
    Optional<NewStart> renew(AccountRow account) {
        var start = start(account);
        return jdbc.update(RENEW, stored(start)) == 1 ? Optional.of(start) : Optional.empty();
    }

    private NewStart start(AccountRow account) {
        return new NewStart(
                account.username(), account.name(), secret(), clock.instant().plus(VALID));
    }

    private static Object[] stored(NewStart start) {
        return new Object[] {Sha256.of(start.token()), Timestamp.from(start.expiresAt()), start.username()};
    }

    /** Somebody who has yet to begin. */
    record Newcomer(String username, String name) {}

    /** Whose secret this is, as long as it works. */
    Optional<Newcomer> find(String token) {
        return jdbc
                .query(
                        OPEN,
                        (row, number) -> new Newcomer(row.getString(1), row.getString(2)),
                        Sha256.of(token),
                        Timestamp.from(clock.instant()))
                .stream()
                .findFirst();
    }

    /** Takes a secret; false where somebody has taken it before. */
    boolean take(String token) {
        return jdbc.update("delete from account_start where token_hash = ?", Sha256.of(token)) == 1;
    }
}
