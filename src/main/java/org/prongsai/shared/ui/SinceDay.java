package org.prongsai.shared.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

/** A day of the reader's own choice. */
class SinceDay extends BuddhistDatePicker {

    SinceDay(Consumer<LocalDate> chosen) {
        super("");
        setAriaLabel(getTranslation("since.day"));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }
}
