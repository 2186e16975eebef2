package org.prongsai.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was taken along. */
@Component
class ExportAudit {

    private final AuditTrail audit;

    ExportAudit(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    void record(ExportFormat format, long rows, Map<String, String> conditions) {
        var said = new ArrayList<>(List.of(FieldChange.of("format", null, format), FieldChange.of("rows", null, rows)));
        conditions.forEach((name, value) -> said.add(FieldChange.of(name, null, value)));
        audit.record(AuditAction.EXPORTED, AuditedObject.of("export", UUID.randomUUID()), said);
    }
}
