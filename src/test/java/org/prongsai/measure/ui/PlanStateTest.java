package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanStateTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "year=2569", "measure=12&year=2569", "measure=new&year=2569&retired=yes"})
    void an_address_is_read_and_written_alike(String address) {
        assertThat(PlanState.from(QueryParameters.fromString(address)).toQuery().getQueryString())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=x", "year=99999", "measure=-1", "measure=1e3", "measure=99999999999999999999"})
    void what_cannot_be_read_is_left_out(String address) {
        assertThat(PlanState.from(QueryParameters.fromString(address))).isEqualTo(PlanState.EMPTY);
    }

    @Test
    void another_year_closes_what_is_open() {
        assertThat(PlanState.EMPTY.withYear(2569).addingOne().withYear(2570)).isEqualTo(PlanState.EMPTY.withYear(2570));
    }

    @Test
    void other_features_link_to_a_year_or_a_measure_of_it() {
        assertThat(PlanNavigation.ofYear(2569)).isEqualTo("plan?year=2569");
        assertThat(PlanNavigation.ofMeasure(2569, 7)).isEqualTo("plan?measure=7&year=2569");
    }
}
