package org.prongsai.publication;

/** What may still be missing from a paper, in the order in which it is told. */
public enum Gap {
    /** Nobody leads the measure. */
    NO_LEAD(PaperKind.PLAN),
    NO_STEPS(PaperKind.PLAN),
    /** A division's part is neither completed nor unable. */
    UNFINISHED(PaperKind.REPORT),
    NO_OUTCOME(PaperKind.REPORT),
    NO_EVIDENCE(PaperKind.REPORT),
    UNABLE_WITHOUT_REASON(PaperKind.REPORT),
    /** An outcome says what should be done rather than what was. */
    SAYS_SHOULD(PaperKind.REPORT),
    /** An indicator of the year whose scores the paper shows has none. */
    SCORE_MISSING(PaperKind.PLAN);

    private final PaperKind since;

    Gap(PaperKind since) {
        this.since = since;
    }

    /** Whether it matters to a paper: what the plan lacks, the report lacks too. */
    boolean concerns(PaperKind kind) {
        return kind.compareTo(since) >= 0;
    }
}
