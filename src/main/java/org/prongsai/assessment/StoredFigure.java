package org.prongsai.assessment;

import java.math.BigDecimal;

/** What a line of one of the tables of scores has in common with those of the others. */
interface StoredFigure {

    ScoreCell cell();

    BigDecimal score();

    String source();

    int version();

    void replace(BigDecimal newScore, String newSource);
}
