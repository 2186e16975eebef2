package org.prongsai.measure;

/**
 * A measure that management asks for.
 *
 * @param fiscalYear Buddhist year in which it is to be carried out, for the whole of which it is planned
 * @param title its name, 1 to 4,000 characters
 * @param indicator number of the indicator that it is to lift
 * @param leadDivisionId division that is to lead
 */
public record Proposal(int fiscalYear, String title, int indicator, long leadDivisionId) {}
