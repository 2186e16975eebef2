package org.prongsai.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class YearMoveTest {

    @Test
    void a_year_is_opened_then_closed_and_both_can_be_taken_back() {
        assertThat(YearMove.outOf(YearState.PLANNED)).containsExactly(YearMove.OPEN);
        assertThat(YearMove.outOf(YearState.OPEN)).containsExactly(YearMove.CLOSE, YearMove.WITHDRAW);
        assertThat(YearMove.outOf(YearState.CLOSED)).containsExactly(YearMove.REOPEN);
    }

    @Test
    void each_move_leads_where_its_name_says() {
        assertThat(YearMove.OPEN.to()).isEqualTo(YearState.OPEN);
        assertThat(YearMove.CLOSE.to()).isEqualTo(YearState.CLOSED);
        assertThat(YearMove.REOPEN.to()).isEqualTo(YearState.OPEN);
        assertThat(YearMove.WITHDRAW.to()).isEqualTo(YearState.PLANNED);
    }

    @Test
    void only_reopening_asks_for_a_reason() {
        assertThat(Arrays.stream(YearMove.values()).filter(YearMove::asksReason))
                .containsExactly(YearMove.REOPEN);
    }
}
