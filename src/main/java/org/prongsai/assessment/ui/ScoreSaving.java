package org.prongsai.assessment.ui;

import org.prongsai.assessment.OvertakenScoresException;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Saves what was typed; where somebody was faster, shows both values and asks. */
record ScoreSaving(ScoreServices services, ScoreDraft draft, ScoreWords words, Desk desk) {

    /** What happens on the screen. */
    interface Desk {

        void saved();

        /** Reads what is stored now, what is typed stays. */
        ScoreSheet readAgain();
    }

    void save(String source) {
        try {
            var saved = services.entry().save(new ScoreChanges(draft.changes(), source, draft.reasons()));
            desk.saved();
            Notices.saved(words.counted("scores.saved", saved));
        } catch (OvertakenScoresException overtaken) {
            ask(overtaken, desk.readAgain());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(words.text("scores.overtaken"));
            desk.readAgain();
        }
    }

    private void ask(OvertakenScoresException overtaken, ScoreSheet sheet) {
        new ScoreConflictDialog(overtaken.conflicts(), sheet, words, (conflict, mine) -> {
                    draft.settle(conflict.cell(), conflict.storedVersion(), mine);
                    desk.readAgain();
                })
                .open();
    }
}
