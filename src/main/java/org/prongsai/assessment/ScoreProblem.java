package org.prongsai.assessment;

/** Why a text that somebody typed, pasted or imported is no score. */
public enum ScoreProblem {
    NOT_A_NUMBER,
    /** Below 0 or above 100. */
    RANGE,
    /** More than two decimals that are not zero. */
    DECIMALS,
    /** A comma that may group thousands as well as begin decimals. */
    COMMA,
    /** No word of the year's ratings. */
    RATING,
    /** The year is not assessed by this. */
    ABSENT,
    /** The scores of the year are published, and nobody has said why they change. */
    PUBLISHED,
    /** A formula of a workbook, whose result may be out of date. */
    FORMULA,
    /** A column of a workbook without a fiscal year at its top. */
    YEAR,
    /** A line of a workbook whose code belongs to nothing. */
    CODE,
    /** A cell of a workbook that another one speaks for already. */
    TWICE
}
