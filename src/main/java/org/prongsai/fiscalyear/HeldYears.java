package org.prongsai.fiscalyear;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds years where they stand for whoever is about to write in them and has checked who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HeldYears {

    private final YearRepository years;

    HeldYears(YearRepository years) {
        this.years = years;
    }

    /**
     * Where a year stands, and goes on to stand until the transaction ends: whoever moves it waits, and who asks while it
     * is being moved gets to know where it went. Empty where it is not kept.
     */
    public Optional<YearView> find(int year) {
        return years.findAndShare(year).map(YearEntry::toView);
    }
}
