package org.prongsai.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a fiscal year is assessed. While the rules of a year are not known, those of the latest earlier one stand in.
 *
 * @param year Buddhist fiscal year asked for
 * @param frameworkYear year whose rules these are
 * @param confirmed whether everything in it has been checked against the official handbook of {@code frameworkYear}
 * @param note what is open
 * @param instruments instruments in official order
 * @param indicators indicators by number
 * @param questionItems questions and items by indicator
 */
public record FrameworkView(
        int year,
        int frameworkYear,
        boolean confirmed,
        String note,
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<QuestionItem> questionItems) {

    public FrameworkView {
        instruments = List.copyOf(instruments);
        indicators = List.copyOf(indicators);
        questionItems = List.copyOf(questionItems);
    }

    /** Whether another year's rules stand in for those of the year asked for. */
    public boolean provisional() {
        return year != frameworkYear;
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream()
                .filter(indicator -> indicator.number() == number)
                .findFirst();
    }

    public Optional<QuestionItem> questionItem(String code) {
        return questionItems.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Number of the indicator that a question counts for, by its code as officially written ({@code I2}). */
    public OptionalInt indicatorOf(String code) {
        return questionItem(code).stream().mapToInt(QuestionItem::indicator).findFirst();
    }
}
