package org.prongsai.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.HistoryLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has changed since the last meeting, or any other moment: everyone signed in sees it, as the history itself. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ChangesSince {

    private static final String PART = "assignment";
    private static final String MEASURE = "measure";

    private final AuditTrail audit;

    ChangesSince(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * What has changed in these parts and in the plan of these measures. What was changed and is again as it was is told as
     * no real change, so that a list narrowed to what has changed explains each of its rows.
     */
    public RowChanges of(Collection<Long> parts, Collection<Long> measures, Instant since) {
        var objects =
                Stream.concat(named(PART, parts), named(MEASURE, measures)).collect(Collectors.toSet());
        var events = audit.eventsSince(objects, since);
        return new RowChanges(changes(events, PART, PartChange::of), changes(events, MEASURE, MeasureChange::of));
    }

    private static Stream<AuditedObject> named(String type, Collection<Long> ids) {
        return ids.stream().map(id -> AuditedObject.of(type, id));
    }

    private static <T> Map<Long, T> changes(
            Map<AuditedObject, List<HistoryLine>> events, String type, Function<List<HistoryLine>, T> change) {
        return events.entrySet().stream()
                .filter(object -> object.getKey().type().equals(type))
                .collect(Collectors.toMap(
                        object -> Long.valueOf(object.getKey().id()), object -> change.apply(object.getValue())));
    }
}
