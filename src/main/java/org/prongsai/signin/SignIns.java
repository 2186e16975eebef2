package org.prongsai.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sign-ins that are kept; one that is ended or over is refused at its next request. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignIns {

    /** At most, however much it is used (OWASP ASVS 5.0, 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(12);

    /** After that, an address counts as strange again. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String OF = "account_id in (select id from account where username in (:usernames))";
    private static final String FORGET = "delete from sign_in where began_at < :since and " + OF;
    private static final String ADD = """
            insert into sign_in (id, account_id, began_at, expires_at, address, network, device)
            select cast(:id as uuid), id, cast(:now as timestamp with time zone),
                cast(:expires as timestamp with time zone), cast(:address as varchar),
                cast(:network as varchar), cast(:device as varchar)
            from account where username = :username
            """;
    private static final String OPEN = """
            select s.id, s.began_at, s.expires_at, s.address, s.device
            from sign_in s join account a on a.id = s.account_id
            where a.username = :username and s.ended_at is null and s.expires_at > :now
            order by s.began_at desc fetch first 50 rows only
            """;
    private static final String END = "update sign_in set ended_at = :now where ended_at is null and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the person that are long over go. */
    UUID begin(String username) {
        jdbc.sql(FORGET)
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .param("usernames", List.of(username))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("id", id)
                .param("now", now())
                .param("expires", Timestamp.from(clock.instant().plus(LONGEST)))
                .param("address", Origin.address().orElse(null))
                .param("network", Attempt.of(username).address())
                .param("device", Device.of(Origin.browser().orElse("")).name())
                .param("username", username)
                .update();
        return id;
    }

    /**
     * The latest 50 that can still be used, newest first.
     *
     * @param present by which the reader is here, null where it is not kept
     */
    List<SignIn> open(String username, @Nullable UUID present) {
        return jdbc.sql(OPEN)
                .param("username", username)
                .param("now", now())
                .query((row, number) -> new SignIn(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("began_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("address"),
                        Device.valueOf(row.getString("device")),
                        row.getObject("id", UUID.class).equals(present)))
                .list();
    }

    /** @return false where it is another person's, or ended already */
    boolean end(String username, UUID id) {
        return jdbc.sql(END + "id = :id and " + OF)
                        .param("now", now())
                        .param("id", id)
                        .param("usernames", List.of(username))
                        .update()
                == 1;
    }

    /** Ends all sign-ins of these people, as when their rights change. */
    public void endAll(Collection<String> usernames) {
        if (!usernames.isEmpty()) {
            jdbc.sql(END + OF).param("now", now()).param("usernames", usernames).update();
        }
    }

    /**
     * Ends all other sign-ins of somebody.
     *
     * @param kept the present one, null where it is not kept
     * @return how many there were
     */
    public int endOthers(String username, @Nullable UUID kept) {
        return jdbc.sql(END + "id <> :kept and " + OF)
                .param("now", now())
                .param("kept", Objects.requireNonNullElseGet(kept, UUID::randomUUID))
                .param("usernames", List.of(username))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
