package org.prongsai.measure;

/** Parts that were changed, or whose measure was, as the audit trail knows them. */
final class ChangedParts {

    /** A condition on {@code a} and on the moment {@code since}; numbers are read of entries only that hold one. */
    static final String SINCE = """
            a.id in (
                select case when e.objectType = 'assignment' then cast(e.objectId as Long) end
                from AuditEntry e where e.objectType = 'assignment' and e.occurredAt >= :since
                union
                select p.id from Assignment p join AuditEntry e on e.objectType = 'measure'
                    and p.measure.id = case when e.objectType = 'measure' then cast(e.objectId as Long) end
                    and e.occurredAt >= :since)""";

    private ChangedParts() {}
}
