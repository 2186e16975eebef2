package org.prongsai.shared;

import java.time.LocalDate;

/** Days from a first to a last one. */
public interface DayRange {

    LocalDate start();

    LocalDate end();
}
