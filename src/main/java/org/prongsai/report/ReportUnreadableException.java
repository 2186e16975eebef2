package org.prongsai.report;

/** The input is no report of the official form, as a whole. */
public class ReportUnreadableException extends RuntimeException {

    private final Reason reason;

    ReportUnreadableException(Reason reason) {
        super("Not a readable report: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY_LINES,
        /** The bytes are no text in UTF-8, UTF-16 or Windows-874, such as a PDF file. */
        NOT_TEXT,
        /** A PDF that was not made here: its tables cannot be read without errors. */
        FOREIGN_PDF,
        /** A document or workbook whose content contradicts itself. */
        DAMAGED,
        TOO_MANY_COLUMNS,
        /** No line names the columns of the official form. */
        NO_TABLE,
        /** The heading above the table names no Buddhist fiscal year. */
        NO_FISCAL_YEAR
    }
}
