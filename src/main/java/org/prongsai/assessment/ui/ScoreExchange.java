package org.prongsai.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.assessment.ScoreFilePreview;
import org.prongsai.assessment.ScoreFileWords;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Scores out of the application and in again, as a workbook. */
class ScoreExchange {

    private final ScoreServices services;
    private final ScoreWords words;
    private final Runnable imported;

    ScoreExchange(ScoreServices services, ScoreWords words, Runnable imported) {
        this.services = services;
        this.words = words;
        this.imported = imported;
    }

    /** @param years what is shown, which names the lines of a workbook that names no year */
    void open(List<Integer> years) {
        new ScoreImportDialog(services.files()::preview, preview -> table(preview, years), this::take).open();
    }

    byte[] template(List<Integer> years, Set<Integer> opened) {
        var file = new ScoreFileWords(
                words.text("scores.template.sheet"),
                words.text("scores.template.code"),
                words.text("scores.template.name"),
                words.text("scores.total"),
                words.text("scores.rating"),
                words.locale());
        return services.files().template(years, opened, file);
    }

    private ScorePreviewTable table(ScoreFilePreview preview, List<Integer> years) {
        return new ScorePreviewTable(preview, services.sheets().read(preview.years(years), Set.of()), words);
    }

    private boolean take(ScoreFilePreview preview, String fileName) {
        try {
            var saved = services.entry().save(new ScoreChanges(preview.changes(), fileName, Map.of()));
            Notices.saved(words.counted("scores.saved", saved));
            imported.run();
            return true;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(words.text("scores.import.overtaken"));
            imported.run();
            return false;
        }
    }
}
