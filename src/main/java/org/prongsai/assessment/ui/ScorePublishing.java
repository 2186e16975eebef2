package org.prongsai.assessment.ui;

import java.util.function.BiConsumer;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Publishes the scores of a year and takes that back; corrections begin in the draft. */
record ScorePublishing(
        ScoreServices services, ScoreWords words, BiConsumer<Integer, ScoreReason> corrects, Runnable shown)
        implements PublicationPanel.Actions {

    @Override
    public void publish(int year) {
        settle(() -> services.publications().publish(year), "scores.published.done", year);
    }

    @Override
    public void correct(int year, ScoreReason reason) {
        corrects.accept(year, reason);
    }

    @Override
    public boolean withdraw(int year, ScoreReason reason) {
        return settle(() -> services.publications().withdraw(year, reason), "scores.withdrawn", year);
    }

    private boolean settle(Runnable work, String said, int year) {
        var done = false;
        try {
            work.run();
            Notices.saved(words.text(said, year));
            done = true;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(words.text("scores.overtaken"));
        }
        shown.run();
        return done;
    }
}
