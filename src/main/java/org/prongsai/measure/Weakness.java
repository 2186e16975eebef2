package org.prongsai.measure;

/**
 * What can be wrong or weak about a measure or about a division's part of it; each is a condition on {@code m}, the
 * measure, or {@code a}, the part.
 */
public enum Weakness {
    /** Nobody owns the measure. */
    NO_LEAD(true, "m.retirement.retired = false and m.figures.led = false"),

    /** Management asked for it, and no administrator has decided yet. */
    DRAFT(true, "m.retirement.draft = true"),

    /** A question code was guessed from a misprint, and nobody has looked at it since. */
    CODE_UNCONFIRMED(true, """
            m.retirement.retired = false
            and exists (select 1 from Measure own join own.link l where own.id = m.id and l.inferred)"""),

    OVERDUE(false, "a.status in (NOT_STARTED, IN_PROGRESS) and m.periodEnd < :today"),

    /** Unfinished, and neither reported on nor proved for {@value #STALE_DAYS} days; what nobody ever touched counts from its first day. */
    STALE(false, """
            a.status in (NOT_STARTED, IN_PROGRESS) and (a.changedAt < :staleMoment
                or a.changedAt is null and m.periodStart < :staleDay)
            and not exists (select 1 from Evidence e where e.assignmentId = a.id and e.addedAt >= :staleMoment)"""),

    WITHOUT_EVIDENCE(
            false, "a.status = COMPLETED and not exists (select 1 from Evidence e where e.assignmentId = a.id)"),

    /** Only a published report can bring this in. */
    UNABLE_WITHOUT_REASON(false, "a.status = UNABLE and trim(a.obstacle) = ''"),

    /**
     * The outcome says nothing but what was planned: without spaces it is part of the title, or is the title with up to
     * 20 letters around it, as in "ดำเนินการ … แล้ว".
     */
    OUTCOME_REPEATS(false, """
            a.outcome <> '' and length(a.outcome) <= length(m.title) + 60
            and (locate(replace(a.outcome, ' ', ''), replace(m.title, ' ', '')) > 0
                or locate(replace(m.title, ' ', ''), replace(a.outcome, ' ', '')) > 0
                    and length(replace(a.outcome, ' ', '')) <= length(replace(m.title, ' ', '')) + 20)""");

    /** Days without a change after which unfinished work counts as forgotten. */
    public static final int STALE_DAYS = 30;

    private final boolean ofMeasure;
    private final String condition;

    Weakness(boolean ofMeasure, String condition) {
        this.ofMeasure = ofMeasure;
        this.condition = condition;
    }

    /** Whether it is the whole measure that is weak, and so nobody's part of it in particular. */
    public boolean isOfMeasure() {
        return ofMeasure;
    }

    String condition() {
        return condition;
    }

    boolean asks(String parameter) {
        return condition.contains(":" + parameter);
    }
}
