package org.prongsai.check;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.Weakness;

/** What is looked for, in the order in which it is shown: what is late first, what only looks odd last. */
public enum CheckKind {
    OVERDUE(Weakness.OVERDUE),
    NO_LEAD(Weakness.NO_LEAD),
    DRAFT(Weakness.DRAFT),
    WITHOUT_EVIDENCE(Weakness.WITHOUT_EVIDENCE),
    UNABLE_WITHOUT_REASON(Weakness.UNABLE_WITHOUT_REASON),
    STALE(Weakness.STALE),
    OUTCOME_REPEATS(Weakness.OUTCOME_REPEATS),
    CODE_UNCONFIRMED(Weakness.CODE_UNCONFIRMED),

    /** A number between 1 and the highest one that no measure carries. */
    NUMBERING_GAP(null),

    /** A published report prints another difference than its own two scores make. */
    DIFFERENCE_DISAGREES(null);

    private final @Nullable Weakness weakness;

    CheckKind(@Nullable Weakness weakness) {
        this.weakness = weakness;
    }

    static CheckKind of(Weakness weakness) {
        return Arrays.stream(values())
                .filter(kind -> kind.weakness == weakness)
                .findFirst()
                .orElseThrow();
    }

    Optional<Weakness> weakness() {
        return Optional.ofNullable(weakness);
    }

    /** Whether the head of a division can mend it; the rest is for administrators. */
    public boolean isForHeads() {
        return weakness != null && !weakness.isOfMeasure();
    }
}
