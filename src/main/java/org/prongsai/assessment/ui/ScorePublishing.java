package org.prongsai.assessment.ui;

import java.util.function.BiConsumer;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Publishes the scores of a year and takes that back; corrections begin in the draft. */
record ScorePublishing(
        ScoreServices services, ScoreWords words, BiConsumer<Integer, ScoreReason> corrects, Runnable done)
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
    public void withdraw(int year, ScoreReason reason) {
        settle(() -> services.publications().withdraw(year, reason), "scores.withdrawn", year);
    }

    private void settle(Runnable work, String said, int year) {
        try {
            work.run();
            Notices.saved(words.text(said, year));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(words.text("scores.overtaken"));
        }
        done.run();
    }
}
