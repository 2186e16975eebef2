package org.prongsai.fiscalyear;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.data.domain.Persistable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@Entity
@Table(name = "fiscal_year")
class YearEntry implements Persistable<Integer> {

    @Id
    private int beYear;

    @Enumerated(EnumType.STRING)
    private YearState state;

    @Version
    private int version;

    @Transient
    private boolean stored;

    protected YearEntry() {}

    YearEntry(FiscalYear year, YearState state) {
        this.beYear = year.year();
        this.state = state;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    /**
     * What a change would do.
     *
     * @throws ObjectOptimisticLockingFailureException where the caller saw an older version
     * @throws RefusedException where the move starts from another state, or its reason is missing or too long
     */
    FieldChange check(YearChange change) {
        if (change.version() != version) {
            throw new ObjectOptimisticLockingFailureException(YearEntry.class, beYear);
        }
        if (change.move().from() != state) {
            throw new RefusedException("year.refused.move", beYear);
        }
        if (change.move().asksReason() && change.reason().isEmpty()) {
            throw new RefusedException("year.refused.reason", beYear);
        }
        if (change.reason().length() > YearStates.LONGEST_REASON) {
            throw RefusedException.beyond("year.refused.length", YearStates.LONGEST_REASON);
        }
        return FieldChange.of("state", state, change.move().to());
    }

    void take(YearMove move) {
        state = move.to();
    }

    YearView toView() {
        return new YearView(beYear, state, version);
    }

    @Override
    public Integer getId() {
        return beYear;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
