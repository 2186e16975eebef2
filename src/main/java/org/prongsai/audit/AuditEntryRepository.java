package org.prongsai.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    void save(AuditEntry entry);

    List<AuditEntry> findByObjectTypeAndObjectIdOrderByOccurredAtDescIdDesc(
            String objectType, String objectId, Pageable page);

    List<AuditEntry> findByObjectTypeAndObjectIdInAndOccurredAtGreaterThanEqualOrderByOccurredAtAscIdAsc(
            String objectType, Collection<String> objectIds, Instant since);
}
