package org.prongsai.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Whether the scores of a year are announced, and so may only change for a reason. Every plausible year has one. */
@Entity
class ScorePublication {

    @Id
    private int fiscalYear;

    private boolean published;

    @Version
    private @Nullable Integer version;

    protected ScorePublication() {}

    boolean isPublished() {
        return published;
    }

    /** @throws ObjectOptimisticLockingFailureException where the year stands like that already */
    void become(boolean nowPublished) {
        if (published == nowPublished) {
            throw new ObjectOptimisticLockingFailureException(ScorePublication.class, fiscalYear);
        }
        published = nowPublished;
    }

    int fiscalYear() {
        return fiscalYear;
    }
}
