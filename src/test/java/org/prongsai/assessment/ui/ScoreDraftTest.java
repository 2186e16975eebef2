package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ui.ThreeIndicators.FREE;
import static org.prongsai.assessment.ui.ThreeIndicators.PUBLISHED;
import static org.prongsai.assessment.ui.ThreeIndicators.RATING;
import static org.prongsai.assessment.ui.ThreeIndicators.STORED;
import static org.prongsai.assessment.ui.ThreeIndicators.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.CellChange;
import org.prongsai.assessment.PastedBlock;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreProblem;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.shared.RefusedException;

/** What is typed and pasted over stored scores. */
class ScoreDraftTest {

    private final ScoreDraft draft = new ScoreDraft();

    @BeforeEach
    void lay() {
        draft.over(sheet(7));
    }

    @Test
    void what_is_typed_is_a_change_with_the_version_that_was_seen() {
        draft.type(STORED, "95,3");
        draft.type(FREE, "๘๐");

        assertThat(draft.changes())
                .containsExactly(
                        new CellChange(STORED, new BigDecimal("95.30"), 7),
                        new CellChange(FREE, new BigDecimal("80.00"), null));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void the_stored_score_typed_again_is_no_change() {
        draft.type(STORED, "95.31");
        draft.type(STORED, "94.1400");
        draft.type(FREE, " ");

        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void a_cleared_cell_removes_the_score_and_escape_puts_it_back() {
        draft.type(STORED, "");
        assertThat(draft.changes()).containsExactly(new CellChange(STORED, null, 7));

        draft.revert(STORED);
        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void what_cannot_be_read_stays_as_typed_with_its_reason() {
        draft.type(FREE, "101");
        draft.type(RATING, "ดีเลิศ");

        assertThat(draft.at(FREE).text()).isEqualTo("101");
        assertThat(draft.at(FREE).reading().problem()).isEqualTo(ScoreProblem.RANGE);
        assertThat(draft.problems()).containsExactly(FREE, RATING);
    }

    @Test
    void a_rating_is_a_word_of_the_ladder_in_either_language() {
        draft.type(RATING, " ผ่าน ");
        assertThat(draft.at(RATING).reading().score()).isEqualByComparingTo("1");

        draft.type(RATING, "pass");
        assertThat(draft.at(RATING).reading().score()).isEqualByComparingTo("1");
    }

    @Test
    void a_block_lies_over_rows_and_years_and_its_blank_cells_change_nothing() {
        var pasted = draft.paste(PastedBlock.read("70\t \t72\r\n\t81\t101\r\n"), 0, 2566);

        assertThat(pasted)
                .containsExactly(ScoreCell.ofIndicator(2566, 1), STORED, ScoreCell.ofIndicator(2567, 2), FREE);
        assertThat(draft.at(STORED).text()).isEqualTo("72");
        assertThat(draft.problems()).containsExactly(ScoreCell.ofIndicator(2566, 1), FREE);
    }

    @Test
    void a_block_that_does_not_fit_is_refused_as_a_whole_with_the_room_there_is() {
        for (var text : List.of("1\n2\n3\n4", "1\t2")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> draft.paste(PastedBlock.read(text), 0, 2568))
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("scores.refused.room"));
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> draft.paste(PastedBlock.read("1\n2"), 2, 2568))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("2", "1", "1", "1"));
        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void a_block_in_no_row_finds_no_room() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> draft.paste(PastedBlock.read("1"), 99, 2568));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> draft.paste(PastedBlock.read("1"), -1, 2568));
    }

    @Test
    void a_published_year_takes_changes_once_a_reason_is_given() {
        draft.type(PUBLISHED, "50");
        assertThat(draft.at(PUBLISHED).reading().problem()).isEqualTo(ScoreProblem.PUBLISHED);

        var reason = new ScoreReason("พิมพ์ผิด");
        draft.correct(2566, reason);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.changes()).containsExactly(new CellChange(PUBLISHED, new BigDecimal("50.00"), null));
        assertThat(draft.reasons()).isEqualTo(Map.of(2566, reason));
    }

    @Test
    void what_was_typed_over_an_older_score_keeps_that_version() {
        draft.type(STORED, "95.30");

        draft.over(sheet(8));
        draft.type(STORED, "95.31");

        assertThat(draft.changes()).containsExactly(new CellChange(STORED, new BigDecimal("95.31"), 7));
    }

    @Test
    void of_two_values_either_is_chosen() {
        draft.type(STORED, "95.30");
        draft.settle(STORED, 8, true);
        assertThat(draft.changes()).containsExactly(new CellChange(STORED, new BigDecimal("95.30"), 8));

        draft.settle(STORED, 8, false);
        assertThat(draft.isEmpty()).isTrue();
    }
}
