package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Entering scores as an administrator, in few words. */
@WithMockUser("ADMIN")
abstract class ScoreEntryFixture extends AssessmentDatabaseTest {

    static final ScoreCell NINE = ScoreCell.ofIndicator(2568, 9);

    @Autowired
    ScoreEntry entry;

    @Autowired
    ScoreSheets sheets;

    @Autowired
    ScorePublications publications;

    void publish2568() {
        assessment.record(newScores(2568, SCORES_2568), "report.txt");
        publications.publish(2568);
    }

    static ScoreCell cell(String figure) {
        return new ScoreCell(2568, Figure.of(figure).orElseThrow());
    }

    static CellChange change(ScoreCell cell, @Nullable String score, @Nullable Integer version) {
        return new CellChange(
                cell,
                score == null
                        ? null
                        : points(score).setScale(Math.max(2, points(score).scale())),
                version);
    }

    int save(CellChange... changes) {
        return save(Map.of(), changes);
    }

    int save(Map<Integer, ScoreReason> reasons, CellChange... changes) {
        return entry.save(new ScoreChanges(new ArrayList<>(Arrays.asList(changes)), "typed", reasons));
    }

    ScoreSheet.@Nullable Stored read(ScoreCell cell) {
        return sheets.read(List.of(cell.year()), Set.of()).stored().get(cell);
    }

    static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
