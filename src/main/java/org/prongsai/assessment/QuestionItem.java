package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * A question of a questionnaire, or an item of the website check.
 *
 * @param code upper-case letter and number, such as {@code I2}
 * @param indicator number of the indicator that it counts for
 * @param confirmed whether a public source states that it counts there
 * @param source what states it; empty where nothing is named
 */
@Embeddable
public record QuestionItem(
        @Column(insertable = false, updatable = false) String code, int indicator, boolean confirmed, String source) {

    static final Comparator<QuestionItem> OFFICIAL_ORDER = Comparator.comparingInt(QuestionItem::indicator)
            .thenComparingInt(item -> item.code().length())
            .thenComparing(QuestionItem::code);

    public QuestionItem(String code, int indicator, boolean confirmed) {
        this(code, indicator, confirmed, "");
    }

    QuestionItem of(int otherIndicator) {
        return new QuestionItem(code, otherIndicator, confirmed, source);
    }

    QuestionItem standing(boolean nowConfirmed, String nowSource) {
        return new QuestionItem(code, indicator, nowConfirmed, nowSource);
    }
}
