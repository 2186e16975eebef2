package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStateTest {

    @ParameterizedTest
    @EnumSource(WorkGroup.class)
    void what_the_address_says_survives_the_address(WorkGroup group) {
        var state = new WorkState(2568, 3L, group);

        assertThat(readBack(state)).isEqualTo(state);
        assertThat(readBack(new WorkState(null, null, group))).isEqualTo(new WorkState(null, null, group));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year=&division=&show=",
                "year=25.68&division=-1&show=everything",
                "year=12345678901&division=12345678901&show=TODO%20",
                "year=๒๕๖๘&division=๑",
                "year&division&show"
            })
    void what_cannot_be_read_counts_as_not_said(String garbage) {
        assertThat(WorkState.from(QueryParameters.fromString(garbage)))
                .isEqualTo(new WorkState(null, null, WorkGroup.TODO));
    }

    @Test
    void each_choice_keeps_the_others() {
        var state = new WorkState(2568, 3L, WorkGroup.OVERDUE);

        assertThat(state.withYear(2569)).isEqualTo(new WorkState(2569, 3L, WorkGroup.OVERDUE));
        assertThat(state.withDivision(4)).isEqualTo(new WorkState(2568, 4L, WorkGroup.OVERDUE));
        assertThat(state.showing(WorkGroup.UNABLE)).isEqualTo(new WorkState(2568, 3L, WorkGroup.UNABLE));
    }

    private static WorkState readBack(WorkState state) {
        return WorkState.from(QueryParameters.fromString(state.toQuery().getQueryString()));
    }
}
