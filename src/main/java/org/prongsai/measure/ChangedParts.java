package org.prongsai.measure;

/**
 * Parts that were changed, or whose measure was, as the audit trail knows them since the moment {@code since}. Asked for in
 * two lists: H2 reads each of them once, but both put together (union) anew for every part of the year.
 */
public final class ChangedParts {

    private static final String LIST = """
            (select case when e.objectType = '%1$s' then cast(e.objectId as Long) end
            from AuditEntry e where e.objectType = '%1$s' and e.occurredAt >= :since)""";

    private static final String PARTS = LIST.formatted("assignment");
    private static final String MEASURES = LIST.formatted("measure");

    /** A condition on a part {@code a}; numbers are read of entries only that hold one. */
    public static final String SINCE = "(a.id in " + PARTS + " or a.measure.id in " + MEASURES + ")";

    /** A condition on a measure {@code m} and its part {@code a}, if it has any. */
    static final String ROW_SINCE = "(a.id in " + PARTS + " or m.id in " + MEASURES + ")";

    /** A condition on the plan of a measure {@code m}. */
    static final String PLAN_SINCE = "m.id in " + MEASURES;

    /** A condition on a measure {@code m} with all its parts. */
    static final String MEASURE_SINCE =
            "(m.id in " + MEASURES + " or m.id in (select p.measure.id from Assignment p where p.id in " + PARTS + "))";

    private ChangedParts() {}
}
