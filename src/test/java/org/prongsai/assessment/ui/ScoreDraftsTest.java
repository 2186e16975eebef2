package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ui.ThreeIndicators.FREE;
import static org.prongsai.assessment.ui.ThreeIndicators.STORED;
import static org.prongsai.assessment.ui.ThreeIndicators.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.CellChange;

/** What the browser keeps of unsaved scores. */
class ScoreDraftsTest {

    private final ScoreDraft draft = new ScoreDraft();

    @BeforeEach
    void lay() {
        draft.over(sheet(7));
    }

    @Test
    void what_the_browser_keeps_comes_back_as_it_was() {
        draft.type(STORED, "95.30");
        draft.type(FREE, "abc");
        var kept = ScoreDrafts.write(draft);
        var again = new ScoreDraft();
        again.over(sheet(9));

        ScoreDrafts.restore(kept, again);

        assertThat(ScoreDrafts.years(kept)).containsExactly(2568);
        assertThat(again.changes().getFirst()).isEqualTo(new CellChange(STORED, new BigDecimal("95.30"), 7));
        assertThat(again.problems()).containsExactly(FREE);
    }

    @Test
    void whatever_else_a_browser_sends_brings_nothing_back() {
        for (var kept : List.of(
                "",
                "{",
                "[]",
                "{\"x\":{\"text\":\"1\"}}",
                "{\"2568/indicator:2\":{}}",
                "null",
                "{\"2568/indicator:2\":null}")) {
            ScoreDrafts.restore(kept, draft);
        }

        assertThat(draft.cells()).isSubsetOf(Set.of(FREE));
    }
}
