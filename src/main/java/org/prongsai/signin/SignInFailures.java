package org.prongsai.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failures of the last day, and what they ask of the next who tries. Counted are those by the same address on the same
 * account; and, from an address where that account has not signed in before, also those of the account from everywhere
 * and of the address on all accounts. So nobody can keep a person out from where she works, whatever she guesses elsewhere.
 */
@Component
class SignInFailures {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Delay FAMILIAR = new Delay(5, Duration.ofMinutes(1));
    private static final Delay STRANGE = new Delay(5, Duration.ofMinutes(15));
    private static final Delay ACCOUNT = new Delay(20, Duration.ofMinutes(15));
    private static final Delay ADDRESS = new Delay(50, Duration.ofMinutes(15));

    private static final String ADD =
            "insert into sign_in_failure (id, failed_at, username_hash, address) values (:id, :now, :user, :address)";
    private static final String COUNT = """
            select
                count(case when username_hash = :user and address = :address then 1 end) both_count,
                max(case when username_hash = :user and address = :address then failed_at end) both_last,
                count(case when username_hash = :user then 1 end) account_count,
                max(case when username_hash = :user then failed_at end) account_last,
                count(case when address = :address then 1 end) address_count,
                max(case when address = :address then failed_at end) address_last,
                (select count(*) from sign_in s join account a on a.id = s.account_id
                    where a.username = :username and s.network = :address and s.began_at > :known) known
            from sign_in_failure
            where (username_hash = :user or address = :address) and failed_at > :since and id <> :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts as failed until it is taken back, so that none of many tried at once is missed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    UUID add(Attempt attempt) {
        var id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("id", id)
                .param("now", at(clock.instant()))
                .param("user", attempt.usernameHash())
                .param("address", attempt.address())
                .update();
        return id;
    }

    /** How long the others make this one wait; zero where they don't. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Duration waitFor(Attempt attempt, UUID id) {
        var now = clock.instant();
        return jdbc.sql(COUNT)
                .param("user", attempt.usernameHash())
                .param("username", attempt.username())
                .param("address", attempt.address())
                .param("known", at(now.minus(SignIns.KEPT)))
                .param("since", at(now.minus(REMEMBERED)))
                .param("id", id)
                .query((row, number) -> row.getInt("known") > 0
                        ? remaining(row, "both", FAMILIAR, now)
                        : longest(
                                remaining(row, "both", STRANGE, now),
                                remaining(row, "account", ACCOUNT, now),
                                remaining(row, "address", ADDRESS, now)))
                .single();
    }

    private static Duration longest(Duration... waits) {
        return Collections.max(List.of(waits));
    }

    private static Duration remaining(ResultSet row, String counted, Delay delay, Instant now) throws SQLException {
        var last = row.getTimestamp(counted + "_last");
        var open = last == null ? now : last.toInstant().plus(delay.after(row.getInt(counted + "_count")));
        return open.isAfter(now) ? Duration.between(now, open) : Duration.ZERO;
    }

    /** Not a failure after all, or not the sender's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void takeBack(UUID id) {
        jdbc.sql("delete from sign_in_failure where id = ?").param(id).update();
    }

    /** Who has signed in begins anew; what is too old to count goes as well. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forget(Attempt attempt) {
        jdbc.sql("""
                delete from sign_in_failure
                where username_hash = :user and address = :address or failed_at < :since
                """)
                .param("user", attempt.usernameHash())
                .param("address", attempt.address())
                .param("since", at(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }
}
