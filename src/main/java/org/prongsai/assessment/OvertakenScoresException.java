package org.prongsai.assessment;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Scores to be stored that somebody else has changed in between; nothing is stored then. */
public class OvertakenScoresException extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<ScoreConflict> conflicts;

    OvertakenScoresException(List<ScoreConflict> conflicts) {
        super("Scores changed meanwhile: " + conflicts);
        this.conflicts = List.copyOf(conflicts);
    }

    public List<ScoreConflict> conflicts() {
        return conflicts;
    }
}
