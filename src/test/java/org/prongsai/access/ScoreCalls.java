package org.prongsai.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.CellChange;
import org.prongsai.assessment.Figure;
import org.prongsai.assessment.NewScore;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.assessment.ScoreEntry;
import org.prongsai.assessment.ScoreFileWords;
import org.prongsai.assessment.ScoreFiles;
import org.prongsai.assessment.ScorePublications;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.assessment.ScoreSheets;
import org.prongsai.security.SystemUser;
import org.springframework.context.ApplicationContext;

/** Entry of scores, their publication, and workbooks of them. */
final class ScoreCalls implements ServiceCalls {

    private static final List<Integer> YEARS = List.of(2568);

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var assessment = application.getBean(AssessmentService.class);
        var sheets = application.getBean(ScoreSheets.class);
        var files = application.getBean(ScoreFiles.class);
        var total = new ScoreCell(2568, Figure.TOTAL);
        var publications = application.getBean(ScorePublications.class);
        score(assessment, 2565);
        score(assessment, 2566);
        SystemUser.call(() -> {
            publications.publish(2566);
            return 2566;
        });
        var words = new ScoreFileWords("scores", "code", "name", "total", "rating", Locale.ENGLISH);
        var workbook = SystemUser.call(() -> files.template(YEARS, Set.of(), words));
        var changes = new ScoreChanges(List.of(new CellChange(total, BigDecimal.TEN, null)), "typed", Map.of());
        return Map.of(
                "AssessmentService.itemScoresOf", () -> assessment.itemScoresOf(YEARS),
                "AssessmentService.officialOf", () -> assessment.officialOf(2568),
                "ScoreSheets.read", () -> sheets.read(YEARS, Set.of(9)),
                "ScoreSheets.history", () -> sheets.history(total),
                "ScoreEntry.save", () -> application.getBean(ScoreEntry.class).save(changes),
                "ScorePublications.publish", () -> publications.publish(2565),
                "ScorePublications.withdraw", () -> publications.withdraw(2566, new ScoreReason("x")),
                "ScoreFiles.template", () -> files.template(YEARS, Set.of(), words),
                "ScoreFiles.preview", () -> files.preview(workbook));
    }

    private static void score(AssessmentService assessment, int year) {
        var scores = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new NewScore(year, number, BigDecimal.TEN))
                .toList();
        SystemUser.call(() -> assessment.record(scores, "typed"));
    }
}
