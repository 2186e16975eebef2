package org.prongsai.assessment;

import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/** Why something that was announced changes: 1 to 1,000 characters. */
public record ScoreReason(String text) {

    public static final int LONGEST = 1_000;

    /** @throws RefusedException where nothing is said, or too much */
    public ScoreReason {
        text = ThaiText.trimmed(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw RefusedException.beyond("scores.refused.reason", LONGEST);
        }
    }

    FieldChange toChange() {
        return FieldChange.of("reason", null, text);
    }
}
