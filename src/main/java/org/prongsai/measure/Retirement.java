package org.prongsai.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;

/**
 * Whether a measure is left out of the plan, as one that is retired or as a draft that is not in it yet; its number stays
 * taken and its history is kept. Whatever lists or counts measures asks for {@code retired} alone.
 *
 * @param retired whether it is left out
 * @param reason why it was retired, null for a draft and where it is in force
 * @param draft whether it waits to be taken into the plan
 */
@Embeddable
record Retirement(
        boolean retired,
        @Column(name = "retirement_reason") @Nullable String reason,
        boolean draft) {

    static final Retirement NONE = new Retirement(false, null, false);
    static final Retirement DRAFT = new Retirement(true, null, true);

    /** @throws RefusedException where the reason is missing or too long */
    static Retirement because(String reason) {
        if (reason.isEmpty() || reason.length() > MeasurePlanning.LONGEST_REASON) {
            throw RefusedException.beyond("plan.refused.reason", MeasurePlanning.LONGEST_REASON);
        }
        return new Retirement(true, reason, false);
    }

    List<FieldChange> changesTo(Retirement next) {
        return List.of(
                FieldChange.of("retired", reason, next.reason), FieldChange.of("draft", told(draft), told(next.draft)));
    }

    private static @Nullable Boolean told(boolean draft) {
        return draft ? true : null;
    }

    /** @throws RefusedException where the measure of this number is retired, or a draft */
    void requireNone(int number) {
        if (draft) {
            throw new RefusedException("measure.refused.draft", number);
        }
        requirePlannable(number);
    }

    /** @throws RefusedException where the measure of this number is retired; a draft may be planned on */
    void requirePlannable(int number) {
        if (retired && !draft) {
            throw new RefusedException("measure.refused.retired", number);
        }
    }
}
