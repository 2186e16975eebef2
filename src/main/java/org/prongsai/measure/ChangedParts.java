package org.prongsai.measure;

/**
 * Parts that were changed, or whose measure was, as the audit trail knows them. Asked for in two lists: H2 reads each of them
 * once, but both put together (union) anew for every part of the year.
 */
final class ChangedParts {

    private static final String LIST = """
            (select case when e.objectType = '%1$s' then cast(e.objectId as Long) end
            from AuditEntry e where e.objectType = '%1$s' and e.occurredAt >= :since)""";

    /** A condition on {@code a} and on the moment {@code since}; numbers are read of entries only that hold one. */
    static final String SINCE =
            "(a.id in " + LIST.formatted("assignment") + " or a.measure.id in " + LIST.formatted("measure") + ")";

    private ChangedParts() {}
}
