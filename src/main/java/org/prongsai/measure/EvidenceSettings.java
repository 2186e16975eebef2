package org.prongsai.measure;

import org.prongsai.shared.RefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of evidence.
 *
 * @param required whether a part must have evidence before its head reports it as completed; false by default
 */
@ConfigurationProperties("prongsai.evidence")
public record EvidenceSettings(@DefaultValue("false") boolean required) {

    /** @throws RefusedException where a part would become completed without evidence; what is completed may be reworded */
    void check(Assignment part, AssignmentStatus next) {
        if (required
                && next == AssignmentStatus.COMPLETED
                && part.status() != AssignmentStatus.COMPLETED
                && part.evidenceCount() == 0) {
            throw new RefusedException("evidence.refused.required");
        }
    }

    /** @throws RefusedException where a completed part would lose the only evidence that it has */
    void checkRemoval(Assignment part) {
        if (required && part.status() == AssignmentStatus.COMPLETED && part.evidenceCount() == 1) {
            throw new RefusedException("evidence.refused.last");
        }
    }

    /** @throws RefusedException where work would be completed again, or stay so, without the evidence that it must have */
    void checkUndo(Assignment part, AssignmentStatus former, int removed) {
        if (!required || former != AssignmentStatus.COMPLETED || part.evidenceCount() > removed) {
            return;
        }
        if (part.status() != AssignmentStatus.COMPLETED) {
            throw new RefusedException("evidence.refused.required");
        }
        if (removed > 0) {
            throw new RefusedException("evidence.refused.last");
        }
    }
}
