package org.prongsai.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    void save(AuditEntry entry);

    List<AuditEntry> findByObjectTypeAndObjectIdOrderByOccurredAtDescIdDesc(
            String objectType, String objectId, Pageable page);

    @Query("""
            select e from AuditEntry e where e.objectType in :types and e.objectId in :ids and e.occurredAt >= :since
            order by e.occurredAt, e.id
            """)
    List<AuditEntry> findSince(Collection<String> types, Collection<String> ids, Instant since);
}
