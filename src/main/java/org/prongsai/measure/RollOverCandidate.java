package org.prongsai.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;

/**
 * A measure that can be carried on in the next year, or has been already.
 *
 * @param id identifier
 * @param number official number in its year
 * @param title name
 * @param period days in which it is carried out
 * @param divisions how many divisions take part
 * @param owned whether one of them leads
 * @param findings links that the next year's question set does not take as they stand
 * @param successor number that the measure has in the next year already, null where it is not carried on yet
 */
public record RollOverCandidate(
        long id,
        int number,
        String title,
        Period period,
        long divisions,
        boolean owned,
        List<LinkFinding> findings,
        @Nullable Integer successor) {

    public boolean isOpen() {
        return successor == null;
    }
}
