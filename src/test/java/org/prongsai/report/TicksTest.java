package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"/", "✓", "√", "X", "x", "ครบ", " / ", "<p>/</p>", "**/**", "\u00A0✔"})
    void aTickCountsInTheColumnItStandsIn(String tick) {
        assertThat(read(tick, "")).isEqualTo(ParsedResult.COMPLETED);
        assertThat(read("-", tick)).isEqualTo(ParsedResult.UNABLE);
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void bothColumnsTickedContradictEachOther() {
        assertThat(read("/", "/")).isEqualTo(ParsedResult.NONE);
        assertThat(findings.inOrder()).extracting(Finding::reason).containsExactly(FindingReason.BOTH_RESULTS);
        assertThat(findings.inOrder().getFirst().kind()).isEqualTo(FindingKind.DISCREPANCY);
    }

    @Test
    void noColumnTickedIsNoResult() {
        assertThat(read("", "–")).isEqualTo(ParsedResult.NONE);
        assertThat(findings.inOrder()).extracting(Finding::reason).containsExactly(FindingReason.NO_RESULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก/ข", "//", "อยู่ระหว่างดำเนินการ", "0"})
    void otherTextIsNoTickAndIsShown(String text) {
        assertThat(read(text, "")).isEqualTo(ParsedResult.NONE);
        assertThat(findings.inOrder()).contains(new Finding(FindingReason.NO_TICK, 3, Column.COMPLETED, List.of(text)));
    }

    private ParsedResult read(String completed, String unable) {
        return new Ticks(findings).read(TableRow.of(3, "1\tก\tข\tค\tง\t" + completed + "\t" + unable + "\t"));
    }
}
