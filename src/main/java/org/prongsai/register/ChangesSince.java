package org.prongsai.register;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has changed since the last meeting, or any other moment: everyone signed in sees it, as the history itself. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ChangesSince {

    private final AuditTrail audit;

    ChangesSince(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * What has changed in each of these parts; those on which nobody did anything are left out. What was changed and is
     * again as it was is told as no real change, so that a list narrowed to what has changed explains each of its rows.
     */
    public Map<Long, PartChange> of(Collection<Long> parts, Instant since) {
        var ids = parts.stream().map(String::valueOf).toList();
        return audit.eventsSince("assignment", ids, since).entrySet().stream()
                .map(events -> Map.entry(Long.valueOf(events.getKey()), PartChange.of(events.getValue())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
