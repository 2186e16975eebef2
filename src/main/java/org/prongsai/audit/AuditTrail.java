package org.prongsai.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.prongsai.security.CurrentUser;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the audit trail inside the transaction of the service that uses it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, EntityManager entities, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Records what the current user did; changes that change nothing are left out. */
    public void record(AuditAction action, AuditedObject object, List<FieldChange> changes) {
        var real = changes.stream().filter(FieldChange::isReal).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.save(new AuditEntry(now, currentUser.username(), action, object, real));
    }

    /** Records what the current user did to many objects, in one batch whatever their number. */
    public void recordAll(List<Event> events) {
        entities.unwrap(Session.class).setJdbcBatchSize(Math.max(1, events.size()));
        events.forEach(event -> record(event.action(), event.object(), event.changes()));
        entities.flush();
    }

    /** Something that was done to an object. */
    public record Event(AuditAction action, AuditedObject object, List<FieldChange> changes) {}

    /** The latest events of an object, newest first; the caller has checked who may see it. */
    public List<HistoryLine> historyOf(AuditedObject object, int most) {
        return historyOf(object, PageRequest.ofSize(most));
    }

    /** A page of the events of an object, newest first; the caller has checked who may see it. */
    public List<HistoryLine> historyOf(AuditedObject object, Pageable page) {
        return entries.findByObjectTypeAndObjectIdOrderByOccurredAtDescIdDesc(object.type(), object.id(), page).stream()
                .map(AuditEntry::toLine)
                .toList();
    }

    /**
     * The events of several objects since a moment, oldest first; in one statement, and none where there are no objects.
     *
     * @param objects without the divisions that own them
     */
    public Map<AuditedObject, List<HistoryLine>> eventsSince(Collection<AuditedObject> objects, Instant since) {
        if (objects.isEmpty()) {
            return Map.of();
        }
        var types = objects.stream().map(AuditedObject::type).distinct().toList();
        var ids = objects.stream().map(AuditedObject::id).distinct().toList();
        return entries.findSince(types, ids, since).stream()
                .filter(entry -> objects.contains(entry.object()))
                .collect(Collectors.groupingBy(
                        AuditEntry::object, Collectors.mapping(AuditEntry::toLine, Collectors.toUnmodifiableList())));
    }
}
