package org.prongsai.report;

import java.math.BigDecimal;

/**
 * The score of one indicator in one year.
 *
 * @param line line of the file, from 1
 * @param fiscalYear Buddhist year
 * @param indicator 1 to 99
 * @param name the indicator as the report names it
 * @param score 0 to 100 with at most two decimals, in the scale it is written in
 */
record ParsedScore(int line, int fiscalYear, int indicator, String name, BigDecimal score) {}
