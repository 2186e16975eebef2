package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A name that no unit has is taken for the unit that an administrator says it means. */
abstract class MeantUnitContract extends ImportFixture {

    private static final long AGRICULTURE = 7;
    private static final String NAME = "ฝ่ายส่งเสริมการเกษตร";
    private static final String TEXT = SampleReport.text().replace("กองส่งเสริมการเกษตร", NAME);
    private static final Map<String, Long> MEANT = Map.of(NAME, AGRICULTURE);

    @Test
    void the_nearest_unit_is_suggested_but_not_taken_by_itself() {
        assertThat(preview(TEXT).unknownUnits()).containsExactly(new UnknownUnit(NAME, AGRICULTURE, null));
        apply(TEXT);

        assertThat(measure(1).parts()).hasSize(7);
        assertThat(database.rows("division")).isEqualTo(8);
    }

    @Test
    void what_was_decided_is_in_the_preview_and_in_the_import() {
        var shown = asAdmin(() -> imports.preview(TEXT, MEANT));
        assertThat(shown.unknownUnits()).containsExactly(new UnknownUnit(NAME, AGRICULTURE, AGRICULTURE));
        assertThat(shown.measures().getFirst().units()).hasSize(8).noneMatch(unit -> unit.divisionId() == null);

        apply(TEXT, Set.of(), Set.of(), new UnitDecisions(MEANT, Set.of()), shown.fingerprint());

        assertThat(part(1, AGRICULTURE).state().outcome()).isNotEmpty();
        assertThat(database.rows("division")).isEqualTo(8);
        assertThat(asAdmin(() -> imports.preview(TEXT, MEANT)).changesNothing()).isTrue();
    }

    @Test
    void of_several_names_each_is_decided_by_itself() {
        var text = TEXT.replace("กองคลัง", "กองการศึกษา");
        var shown = asAdmin(() -> imports.preview(text, MEANT));

        var did = apply(
                text,
                Set.of(),
                Set.of(),
                new UnitDecisions(MEANT, Set.of("กองการศึกษา", "ไม่มีในรายงาน")),
                shown.fingerprint());

        assertThat(did.divisionsAdded()).isOne();
        assertThat(database.rows("division")).isEqualTo(9);
        assertThat(measure(1).parts()).hasSize(8);
    }
}
