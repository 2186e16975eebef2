package org.prongsai.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;

/**
 * Whether a measure is left out of the plan; its number stays taken and its history is kept.
 *
 * @param retired whether it is
 * @param reason why, null where it is in force
 */
@Embeddable
record Retirement(
        boolean retired,
        @Column(name = "retirement_reason") @Nullable String reason) {

    static final Retirement NONE = new Retirement(false, null);

    private static final int LONGEST_REASON = 1_000;

    /** @throws RefusedException where the reason is missing or too long */
    static Retirement because(String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("plan.refused.reason", LONGEST_REASON);
        }
        return new Retirement(true, reason);
    }

    FieldChange changeTo(Retirement next) {
        return FieldChange.of("retired", reason, next.reason);
    }

    /** @throws RefusedException where the measure of this number is retired */
    void requireNone(int number) {
        if (retired) {
            throw new RefusedException("measure.refused.retired", number);
        }
    }
}
