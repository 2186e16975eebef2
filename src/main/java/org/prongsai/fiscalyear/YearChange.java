package org.prongsai.fiscalyear;

import org.prongsai.shared.ThaiText;

/**
 * What an administrator does with a fiscal year.
 *
 * @param year Buddhist year
 * @param version version of the year that she saw
 * @param move where it goes
 * @param reason why; asked for where {@link YearMove#asksReason}, and kept where it is given
 */
public record YearChange(int year, int version, YearMove move, String reason) {

    public YearChange {
        reason = ThaiText.trimmed(reason);
    }
}
