package org.prongsai.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    void save(AuditEntry entry);

    List<AuditEntry> findByObjectTypeAndObjectIdOrderByOccurredAtDescIdDesc(
            String objectType, String objectId, Limit limit);
}
