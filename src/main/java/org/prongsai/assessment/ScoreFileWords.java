package org.prongsai.assessment;

import java.util.Locale;

/** The words of a workbook of scores, in the reader's language. */
public record ScoreFileWords(String sheet, String code, String name, String total, String rating, Locale locale) {}
