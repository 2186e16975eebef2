package org.prongsai.publication;

import java.util.List;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.paper.PaperFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes which papers were taken along. */
@Component
class PaperTrail {

    private final AuditTrail audit;

    PaperTrail(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    void printed(PaperChoices choices, PaperFormat format) {
        audit.record(
                AuditAction.EXPORTED,
                AuditedObject.of("export", UUID.randomUUID()),
                List.of(
                        FieldChange.of("kind", null, choices.kind()),
                        FieldChange.of("year", null, choices.year()),
                        FieldChange.of("format", null, format)));
    }
}
