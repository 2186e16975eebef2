package org.prongsai.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the audit trail has that was not seen yet. An entry bears the moment at which it was written and is seen only
 * once its transaction is committed, which may be later than that of younger entries; so each look goes back two minutes
 * and leaves out what it has met before. That also bears clocks of several nodes that differ by some seconds.
 */
@Component
class LatestChanges {

    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Of a great import, part of the news is enough to refresh whatever shows it. */
    private static final int MOST = 5_000;

    private static final String SQL = """
            select id, occurred_at, object_type, object_id, division_id, actor from audit_entry
            where occurred_at >= ? order by occurred_at desc fetch first %d rows only
            """.formatted(MOST);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<UUID, Instant> seen = new HashMap<>();

    LatestChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What has come since the last look; at the first one also what came shortly before. */
    synchronized List<Change> read() {
        var from = clock.instant().minus(OVERLAP);
        var fresh = new ArrayList<Change>();
        for (var entry : entriesSince(from)) {
            if (seen.put(entry.id(), entry.at()) == null) {
                fresh.add(entry.change());
            }
        }
        seen.values().removeIf(at -> at.isBefore(from));
        return List.copyOf(fresh);
    }

    private List<Entry> entriesSince(Instant from) {
        return jdbc.sql(SQL)
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        new Change(
                                row.getString("object_type"),
                                row.getString("object_id"),
                                row.getObject("division_id", Long.class),
                                row.getString("actor"))))
                .list();
    }

    private record Entry(UUID id, Instant at, Change change) {}
}
