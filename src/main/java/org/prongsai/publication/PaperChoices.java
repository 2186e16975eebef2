package org.prongsai.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * Which paper is wanted, and how.
 *
 * @param year Buddhist fiscal year
 * @param thaiDigits whether numbers are printed ๐–๙ rather than 0–9
 * @param obstacles whether a column says what stood in the way; that is internal as a rule
 * @param evidence whether a column names the evidence
 * @param publishedOn day of publication; null where it is not printed
 * @param address web page of publication, at most {@value #LONGEST_ADDRESS} characters; empty where it is not printed
 */
public record PaperChoices(
        PaperKind kind,
        int year,
        boolean thaiDigits,
        boolean obstacles,
        boolean evidence,
        @Nullable LocalDate publishedOn,
        String address) {

    public static final int LONGEST_ADDRESS = 500;

    /** @throws RefusedException where the address is too long */
    public PaperChoices {
        address = ThaiText.trimmed(address);
        if (address.length() > LONGEST_ADDRESS) {
            throw new RefusedException("paper.refused.address", LONGEST_ADDRESS);
        }
    }

    /** A paper as it usually looks: Arabic digits, nothing internal, no publication named. */
    public static PaperChoices usual(PaperKind kind, int year) {
        return new PaperChoices(kind, year, false, false, false, null, "");
    }
}
