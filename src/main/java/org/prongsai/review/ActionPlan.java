package org.prongsai.review;

import java.time.LocalDate;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * What is to be done about a decline.
 *
 * @param cause why the indicator fell, 1 to 4,000 characters
 * @param directive what is to be done, 1 to 4,000 characters
 * @param divisionId division that has to do it
 * @param due last day
 */
public record ActionPlan(String cause, String directive, long divisionId, LocalDate due) {

    public static final int LONGEST_TEXT = 4_000;

    public ActionPlan {
        cause = ThaiText.trimmed(cause);
        directive = ThaiText.trimmed(directive);
    }

    /** @throws RefusedException with a message key that ends with the name of the field that is missing or too long */
    void requireComplete() {
        requireText("review.refused.cause", cause);
        requireText("review.refused.directive", directive);
    }

    private static void requireText(String key, String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new RefusedException(key, LONGEST_TEXT);
        }
    }
}
