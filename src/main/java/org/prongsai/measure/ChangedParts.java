package org.prongsai.measure;

import java.util.Collection;

/**
 * Parts that were changed, or whose measure was, as the audit trail knows them. They are joined, since H2 would find them
 * anew for each part of the year where they are a condition.
 */
final class ChangedParts {

    /** A condition that is met by what is joined, on changes since the moment {@code since}. */
    static final String CONDITION = "changed.part is not null";

    /** Numbers are read of entries only that hold one. */
    private static final String JOIN = """
             join (
                select case when e.objectType = 'assignment' then cast(e.objectId as Long) end as part
                from AuditEntry e where e.objectType = 'assignment' and e.occurredAt >= :since
                union
                select p.id as part from Assignment p join AuditEntry e on e.objectType = 'measure'
                    and p.measure.id = case when e.objectType = 'measure' then cast(e.objectId as Long) end
                    and e.occurredAt >= :since) changed on changed.part = a.id
            """;

    private ChangedParts() {}

    /** What stands behind the part {@code a} where one of these conditions asks for it. */
    static String join(Collection<String> conditions) {
        return conditions.contains(CONDITION) ? JOIN : "";
    }
}
