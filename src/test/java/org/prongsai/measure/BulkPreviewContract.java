package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.measure.BulkResult.Verdict.CHANGED;
import static org.prongsai.measure.BulkResult.Verdict.REFUSED;
import static org.prongsai.measure.BulkResult.Verdict.UNCHANGED;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.testing.Acting;

/** Before many parts are changed, each of them says whether it would be, and if not, why. */
abstract class BulkPreviewContract extends BulkFixture {

    @Test
    void a_preview_shows_versions_and_which_texts_there_are() {
        apply(new BulkChange(UNABLE, null, "ไม่มีงบประมาณ", null), parts.get(1));

        assertThat(reading(() -> bulk.preview(Set.of(parts.get(0), parts.get(1)))))
                .containsExactly(
                        new BulkPart(parts.get(0), 0, 1, "มาตรการที่ 1", NOT_STARTED, false, false),
                        new BulkPart(parts.get(1), 1, 2, "มาตรการที่ 2", UNABLE, false, true));
    }

    @Test
    void what_would_be_done_is_foreseen_part_by_part_and_nothing_is_done() {
        apply(new BulkChange(UNABLE, null, "ไม่มีงบประมาณ", null), parts.get(1));
        apply(completed("เสร็จ"), parts.get(2));
        var seen = new ArrayList<>(seen(parts.subList(0, 3)));
        seen.add(new Seen(othersPart, 0));
        seen.add(new Seen(parts.get(1), 0));
        var events = events();

        var foreseen = Acting.as(head, () -> bulk.foresee(seen, completed("เสร็จ")));

        assertThat(foreseen).extracting(Line::verdict).containsExactly(CHANGED, REFUSED, UNCHANGED, REFUSED);
        assertThat(foreseen)
                .extracting(BulkFixture::why)
                .containsExactly("", "bulk.refused.overtaken", "", "bulk.refused.division");
        assertThat(events()).isEqualTo(events);
        assertThat(state(parts.get(0)).status()).isEqualTo(NOT_STARTED);
        var done = apply(head, completed("เสร็จ"), seen).lines();
        assertThat(done)
                .extracting(Line::verdict)
                .isEqualTo(foreseen.stream().map(Line::verdict).toList());
    }

    @Test
    void bad_input_is_refused_when_it_is_looked_at() {
        var seen = seen(parts.subList(0, 1));

        assertRefused(
                "measure.refused.address",
                () -> Acting.as(
                        head,
                        () -> bulk.foresee(seen, new BulkChange(IN_PROGRESS, null, null, "javascript:alert(1)"))));
        assertRefused(
                "bulk.refused.nothing",
                () -> Acting.as(head, () -> bulk.foresee(seen, new BulkChange(null, null, null, null))));
    }

    @Test
    void a_text_written_under_way_that_would_stand_as_the_outcome_is_told_apart() {
        apply(new BulkChange(IN_PROGRESS, "ยังทำอยู่", null, null), parts.get(0));

        var preview = reading(() -> bulk.preview(Set.copyOf(parts.subList(0, 2))));

        assertThat(preview)
                .extracting(part -> part.keepsOutcome(BulkChange.to(COMPLETED)))
                .containsExactly(true, false);
        assertThat(preview).noneMatch(part -> part.keepsOutcome(completed("เสร็จ")));
        assertThat(preview).extracting(part -> part.loses(completed("เสร็จ"))).containsExactly(true, false);
    }
}
