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
import org.springframework.data.domain.Persistable;

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

    YearView toView() {
        return new YearView(beYear, state);
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
