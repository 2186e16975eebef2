package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;

abstract class ScoreEntryContract extends ScoreEntryFixture {

    @Test
    void scores_items_and_official_results_are_stored_together() {
        var saved = save(
                change(NINE, "67.75", null),
                change(cell("item:O1"), "50", null),
                change(cell("total"), "88.94", null),
                change(cell("instrument:OIT"), "81.38", null),
                change(cell("rating"), "3", null));

        assertThat(saved).isEqualTo(5);
        var sheet = sheets.read(List.of(2568), Set.of(9));
        assertThat(sheet.score(NINE)).isEqualByComparingTo("67.75");
        assertThat(sheet.score(cell("item:O1"))).isEqualByComparingTo("50");
        assertThat(sheet.years().getFirst().result()).satisfies(result -> {
            assertThat(result.total()).isEqualByComparingTo("88.94");
            assertThat(result.instruments().get("OIT")).isEqualByComparingTo("81.38");
            assertThat(result.rating().name().en()).isEqualTo("Pass");
        });
        assertThat(assessment.itemScoresOf(List.of(2568))).containsOnlyKeys(new ItemKey(2568, "O1"));
        assertThat(rows("audit_entry")).isEqualTo(5);
    }

    @Test
    void a_score_is_changed_and_removed_by_the_version_that_was_seen() {
        save(change(NINE, "67.75", null));
        save(change(NINE, "67.76", 0));

        assertThat(read(NINE)).isEqualTo(new ScoreSheet.Stored(points("67.76"), 1));

        save(new CellChange(NINE, null, 1));
        assertThat(read(NINE)).isNull();
        assertThat(sheets.history(NINE))
                .satisfiesExactly(
                        removed -> assertThat(removed.action()).isEqualTo(AuditAction.REMOVED),
                        changed -> assertThat(changed.changes()).contains(FieldChange.of("score", "67.75", "67.76")),
                        created -> {
                            assertThat(created.actorName()).isEqualTo("ADMIN");
                            assertThat(created.changes()).contains(FieldChange.of("source", null, "typed"));
                        });
    }

    @Test
    void a_rating_is_remembered_as_it_was_even_where_the_ladder_changes_later() {
        save(change(cell("rating"), "3", null));
        save(new CellChange(cell("rating"), null, 0));
        jdbc.sql("update rating_step set min_total = 80 where fiscal_year = 2568 and position = 3")
                .update();

        assertThat(sheets.history(cell("rating")).getLast().changes())
                .filteredOn(change -> change.field().equals(KeptStep.FIELD))
                .singleElement()
                .satisfies(change -> assertThat(KeptStep.read(change.after())).hasValueSatisfying(step -> {
                    assertThat(step.name().th()).isEqualTo("ผ่าน");
                    assertThat(step.minTotal()).isEqualByComparingTo("85");
                    assertThat(step.minInstrument()).isNull();
                }));
        assertThat(KeptStep.read("3")).isEmpty();
        assertThat(KeptStep.read("{}")).isEmpty();
    }

    @Test
    void what_is_stored_already_is_neither_written_nor_audited() {
        save(change(NINE, "67.75", null));

        assertThat(save(change(NINE, "67.75", 0), change(ScoreCell.ofIndicator(2568, 8), null, null)))
                .isZero();
        assertThat(rows("audit_entry")).isEqualTo(1);
        assertThat(read(NINE).version()).isZero();
    }

    @Test
    void nothing_is_stored_where_somebody_was_faster_and_both_values_are_told() {
        save(change(NINE, "67.75", null));

        assertThatExceptionOfType(OvertakenScoresException.class)
                .isThrownBy(
                        () -> save(change(ScoreCell.ofIndicator(2568, 1), "95.30", null), change(NINE, "92.14", null)))
                .satisfies(overtaken -> assertThat(overtaken.conflicts())
                        .containsExactly(new ScoreConflict(NINE, points("67.75"), 0, points("92.14"))));
        assertThat(rows("indicator_score")).isEqualTo(1);
    }

    @Test
    void two_who_type_the_same_do_not_disturb_each_other() {
        save(change(NINE, "67.75", null));

        assertThat(save(change(NINE, "67.75", null))).isZero();
    }

    @Test
    void a_score_that_was_removed_meanwhile_is_a_conflict_too() {
        save(change(NINE, "67.75", null));
        save(new CellChange(NINE, null, 0));

        assertThatExceptionOfType(OvertakenScoresException.class)
                .isThrownBy(() -> save(change(NINE, "92.14", 0)))
                .satisfies(overtaken -> assertThat(overtaken.conflicts())
                        .containsExactly(new ScoreConflict(NINE, null, null, points("92.14"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2568, indicator:9, 100.01, scores.refused.cell",
        "2568, indicator:9, -0.01, scores.refused.cell",
        "2568, indicator:9, 67.755, scores.refused.cell",
        "2568, indicator:11, 50, scores.refused.cell",
        "2568, indicator:09, 50, scores.refused.cell",
        "2568, indicator:x, 50, scores.refused.cell",
        "2568, item:O29, 50, scores.refused.cell",
        "2568, instrument:XIT, 50, scores.refused.cell",
        "2568, rating, 6, scores.refused.cell",
        "2568, rating, 2.5, scores.refused.cell",
        "2025, indicator:9, 50, score.refused.year"
    })
    void one_impossible_figure_refuses_everything(int year, String figure, String score, String key) {
        var impossible = change(new ScoreCell(year, Figure.of(figure).orElseThrow()), score, null);

        assertRefused(key, () -> save(change(ScoreCell.ofIndicator(2568, 1), "95.30", null), impossible));
        assertThat(rows("indicator_score")).isZero();
        assertThat(rows("audit_entry")).isZero();
    }

    @Test
    void a_cell_comes_once_and_from_somewhere() {
        assertRefused("score.refused.contradiction", () -> save(change(NINE, "1", null), change(NINE, "2", null)));
        assertRefused("score.refused.source", () -> new ScoreChanges(List.of(), " ", Map.of()));
        assertRefused("score.refused.source", () -> new ScoreChanges(List.of(), "x".repeat(301), Map.of()));
        var many = IntStream.range(0, 2_001)
                .mapToObj(i -> change(new ScoreCell(2568, Figure.item("O" + i)), "1", null))
                .toList();
        assertRefused("scores.refused.many", () -> new ScoreChanges(many, "typed", Map.of()));
    }
}
