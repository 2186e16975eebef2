package org.prongsai.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;

/** Looks a year over before its paper is published. */
final class Gaps {

    private final PaperKind kind;
    private final List<GapFound> found = new ArrayList<>();

    private Gaps(PaperKind kind) {
        this.kind = kind;
    }

    /** All that is missing, by kind and then by number; {@code unscored} are the indicators without a score. */
    static List<GapFound> of(PaperKind kind, List<RecordedMeasure> measures, Collection<Integer> unscored) {
        var gaps = new Gaps(kind);
        for (var gap : Gap.values()) {
            if (gap.concerns(kind)) {
                measures.forEach(measure -> gaps.look(gap, measure));
            }
        }
        unscored.forEach(number -> gaps.found.add(GapFound.score(number)));
        return List.copyOf(gaps.found);
    }

    private void look(Gap gap, RecordedMeasure measure) {
        switch (gap) {
            case NO_LEAD -> note(gap, measure, measure.parts().stream().noneMatch(RecordedPart::lead));
            case NO_STEPS -> note(gap, measure, measure.steps().isEmpty());
            case UNFINISHED -> note(gap, measure, part -> !part.status().isFinished());
            case NO_OUTCOME ->
                note(gap, measure, part -> isCompleted(part) && part.outcome().isBlank());
            case NO_EVIDENCE ->
                note(gap, measure, part -> isCompleted(part) && part.evidence().isEmpty());
            case UNABLE_WITHOUT_REASON ->
                note(
                        gap,
                        measure,
                        part -> part.status() == AssignmentStatus.UNABLE
                                && part.obstacle().isBlank());
            case SAYS_SHOULD -> note(gap, measure, part -> ShouldWord.isIn(part.outcome()));
            case SCORE_MISSING -> {}
        }
    }

    private static boolean isCompleted(RecordedPart part) {
        return part.status() == AssignmentStatus.COMPLETED;
    }

    private void note(Gap gap, RecordedMeasure measure, boolean missing) {
        if (missing) {
            found.add(GapFound.of(gap, measure));
        }
    }

    private void note(Gap gap, RecordedMeasure measure, Predicate<RecordedPart> missing) {
        measure.parts().stream().filter(missing).forEach(part -> found.add(GapFound.of(gap, measure, part)));
    }
}
