package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.Draft;

/** What a browser kept of a form of progress. */
class ProgressDraftTest {

    private static final AssignmentState NOW =
            new AssignmentState(7, 5, AssignmentStatus.IN_PROGRESS, "ใหม่", "", "other", Instant.EPOCH);

    @Test
    void a_text_comes_back_on_top_of_the_version_that_its_author_saw() {
        var began = new AssignmentState(7, 2, AssignmentStatus.NOT_STARTED, "เดิม", "", null, null);
        var draft =
                draft(ProgressDraft.base(began), Map.of("status", "COMPLETED", "outcome", "พิมพ์ค้าง", "obstacle", ""));

        assertThat(ProgressDraft.typed(draft, NOW))
                .isEqualTo(new StatusChange(7, 2, AssignmentStatus.COMPLETED, "พิมพ์ค้าง", ""));
        assertThat(ProgressDraft.basis(draft, NOW).version()).isEqualTo(2);
        assertThat(ProgressDraft.basis(draft, NOW).outcome()).isEqualTo("เดิม");
    }

    @Test
    void what_a_browser_makes_up_never_passes_for_the_newest_version() {
        var draft = draft(Map.of("version", "5; drop"), Map.of("status", "DONE", "outcome", "x"));

        assertThat(ProgressDraft.typed(draft, NOW))
                .isEqualTo(new StatusChange(7, 4, AssignmentStatus.IN_PROGRESS, "x", ""));
    }

    private static Draft draft(Map<String, String> base, Map<String, String> values) {
        return new Draft(base, values, Instant.EPOCH);
    }
}
