package org.prongsai.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Scores of single questions and items. */
@FunctionalInterface
interface ItemScores {

    /** By year, and by code as officially written; a year without any is missing. */
    Map<Integer, Map<String, BigDecimal>> of(Collection<Integer> years);
}
