package org.prongsai.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.fiscalyear.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day, typed or chosen in Buddhist years, and a plain {@link java.time.LocalDate} for the code around it. Reads 31/3/2568,
 * 31 มี.ค. 2568, 31 มีนาคม 68 and Thai digits; whatever else is typed leaves the field invalid and empty.
 */
@JsModule("./buddhist-dates.ts")
public class BuddhistDatePicker extends DatePicker {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Locale THAI = Locale.of("th");
    private static final int CENTURY = 2500;

    public BuddhistDatePicker(String label) {
        super(label);
        setI18n(texts(getLocale()));
        setPlaceholder(getTranslation("date.placeholder"));
        // by its rules for Thai, a browser writes dates that cannot be read back; ours take their place once attached
        setLocale(Locale.UK);
    }

    private DatePickerI18n texts(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(week(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(week(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(0)
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("action.cancel"))
                .setBadInputErrorMessage(getTranslation("date.unreadable"));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    private static DayOfWeek[] week() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toArray(DayOfWeek[]::new);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement()
                .executeJs(
                        "window.prongsaiCountBuddhistYears(this, $0)",
                        JSON.valueToTree(Map.of(
                                "offset", FiscalYear.BUDDHIST_OFFSET,
                                "earliest", FiscalYear.EARLIEST,
                                "latest", FiscalYear.LATEST,
                                "century", CENTURY,
                                "months", spellings(attached.getUI().getLocale()))));
    }

    /** Of each month, first as it is shown, then in all other ways in which it is typed. */
    private static List<List<String>> spellings(Locale shown) {
        return Arrays.stream(Month.values())
                .map(month -> Stream.of(shown, THAI, Locale.ENGLISH)
                        .flatMap(locale -> Stream.of(TextStyle.SHORT_STANDALONE, TextStyle.FULL_STANDALONE)
                                .map(style -> month.getDisplayName(style, locale)))
                        .distinct()
                        .toList())
                .toList();
    }
}
