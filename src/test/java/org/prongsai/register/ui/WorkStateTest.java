package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.register.WorkGroup;
import org.prongsai.shared.ui.Since;

class WorkStateTest {

    private static final Since SINCE = new Since(LocalDate.of(2026, 1, 1), true);

    @ParameterizedTest
    @EnumSource(WorkGroup.class)
    void what_the_address_says_survives_the_address(WorkGroup group) {
        var state = new WorkState(2568, 3L, group, 2, SINCE);

        assertThat(readBack(state)).isEqualTo(state);
        assertThat(readBack(new WorkState(null, null, group, 1, SINCE)))
                .isEqualTo(new WorkState(null, null, group, 1, SINCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year=&division=&show=&page=",
                "year=25.68&division=-1&show=everything&page=0",
                "year=12345678901&division=12345678901&show=TODO%20",
                "year=๒๕๖๘&division=๑",
                "year&division&show&page=-2"
            })
    void what_cannot_be_read_counts_as_not_said(String garbage) {
        assertThat(WorkState.from(QueryParameters.fromString(garbage))).isEqualTo(WorkState.EMPTY);
    }

    @Test
    void each_choice_keeps_the_others_and_begins_at_the_first_page() {
        var state = new WorkState(2568, 3L, WorkGroup.OVERDUE, 4, SINCE);

        assertThat(state.withYear(2569)).isEqualTo(new WorkState(2569, 3L, WorkGroup.OVERDUE, 1, SINCE));
        assertThat(state.withDivision(null)).isEqualTo(new WorkState(2568, null, WorkGroup.OVERDUE, 1, SINCE));
        assertThat(state.showing(WorkGroup.UNABLE)).isEqualTo(new WorkState(2568, 3L, WorkGroup.UNABLE, 1, SINCE));
        assertThat(state.atPage(5)).isEqualTo(new WorkState(2568, 3L, WorkGroup.OVERDUE, 5, SINCE));
    }

    private static WorkState readBack(WorkState state) {
        return WorkState.from(QueryParameters.fromString(state.toQuery().getQueryString()));
    }
}
