package org.prongsai.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.ThaiText;

/** The words of an official paper, always Thai, with its numbers in the digits chosen. */
final class PaperWords {

    private static final Locale THAI = Locale.of("th", "TH");
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("vaadin-i18n.translations", THAI);
    private static final String DAY = "d MMMM";
    private static final String MONTH = "MMMM";

    private final boolean thaiDigits;

    PaperWords(boolean thaiDigits) {
        this.thaiDigits = thaiDigits;
    }

    /** A text of the message files; years and other numbers are put in as they are printed. */
    String of(String key, Object... arguments) {
        var printed = Arrays.stream(arguments).map(Object::toString).toArray();
        return written(new MessageFormat(MESSAGES.getString(key), THAI).format(printed));
    }

    /** A text in the digits chosen; addresses and codes keep theirs. */
    String written(String text) {
        return thaiDigits ? ThaiText.thaiDigits(text) : text;
    }

    List<String> written(List<String> texts) {
        return texts.stream().map(this::written).toList();
    }

    String points(BigDecimal points) {
        return written(points.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    String day(LocalDate day) {
        return written(formatted(DAY + " y", day));
    }

    /** Whole months without days, and the first year only where it differs. */
    String period(Period period) {
        var start = period.start();
        var end = period.end();
        var whole = start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (start.equals(end)) {
            return day(end);
        }
        if (whole && YearMonth.from(start).equals(YearMonth.from(end))) {
            return written(formatted(MONTH + " y", end));
        }
        var unit = whole ? MONTH : DAY;
        var first = start.getYear() == end.getYear() ? unit : unit + " y";
        return written(formatted(first, start) + " – " + formatted(unit + " y", end));
    }

    private static String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, THAI)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .format(day);
    }
}
