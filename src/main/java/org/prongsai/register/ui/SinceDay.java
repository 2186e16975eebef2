package org.prongsai.register.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ThaiText;

/** A day typed with its Buddhist year; the place for a picker of Buddhist dates. */
class SinceDay extends TextField {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4})");
    private static final int BUDDHIST = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    SinceDay(Consumer<LocalDate> chosen) {
        setAriaLabel(getTranslation("since.day"));
        setPlaceholder(getTranslation("since.day"));
        setMaxLength(10);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var day = parsed(change.getValue());
                setErrorMessage(getTranslation("since.day.invalid"));
                setInvalid(day.isEmpty());
                day.ifPresent(chosen);
            }
        });
    }

    /** Years are Buddhist unless they are too early for that; Thai digits count too. */
    static Optional<LocalDate> parsed(String text) {
        var match = DAY.matcher(ThaiText.arabicDigits(text.strip()));
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(3));
        try {
            return Optional.of(LocalDate.of(
                    year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST : year,
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    void show(@Nullable LocalDate day) {
        setInvalid(false);
        setValue(
                day == null
                        ? ""
                        : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + BUDDHIST));
    }
}
