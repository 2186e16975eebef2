package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes scores and who publishes them wait for each other: no score slips into a published year without a reason. */
abstract class HeldScoresContract extends ScoreEntryFixture {

    @Autowired
    private AtOnce atOnce;

    @BeforeEach
    void record() {
        assessment.record(newScores(2568, SCORES_2568), "report.txt");
    }

    /** Something that changes a score of the year. */
    @FunctionalInterface
    interface Writing {

        void run(HeldScoresContract test);
    }

    static Stream<Writing> writings() {
        return Stream.of(
                test -> test.save(change(NINE, "92.14", 0)),
                test -> test.save(change(NINE, null, 0)),
                test -> test.save(change(cell("total"), "88.10", null)),
                test -> test.assessment.record(List.of(new NewScore(2568, 9, points("92.14"))), "report.txt"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void a_year_is_not_published_while_somebody_writes_its_scores(Writing writing) {
        atOnce.in(() -> {
            writing.run(this);
            atOnce.assertWaits(this::publish);
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("writings")
    void whoever_writes_while_a_year_is_published_waits_and_is_asked_for_a_reason(Writing writing) {
        Runnable work = () -> Acting.as("ADMIN", () -> writing.run(this));
        var before = rows("audit_entry where object_type = 'score'");
        var written = atOnce.in(() -> {
            publish();
            atOnce.assertWaits(work);
            return CompletableFuture.runAsync(work);
        });

        assertThatThrownBy(written::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("score.refused.published"));
        assertThat(rows("audit_entry where object_type = 'score'")).isEqualTo(before);
    }

    private void publish() {
        Acting.as("ADMIN", () -> publications.publish(2568));
    }
}
