package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(strings = {"2568/indicator:9", "2568/item:O12", "2568/total", "2568/rating", "2568/instrument:IIT"})
    void a_cell_is_found_again_by_its_key(String key) {
        assertThat(ScoreCell.of(key)).map(ScoreCell::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2568", "2568/", "68/total", "2568/totally", "2568/total:", "x/indicator:9"})
    void other_texts_are_no_cell(String key) {
        assertThat(ScoreCell.of(key)).isEmpty();
    }

    @Test
    void what_the_commission_publishes_is_told_from_what_makes_it_up() {
        assertThat(Figure.TOTAL.isOfficial()).isTrue();
        assertThat(Figure.instrument("OIT").isOfficial()).isTrue();
        assertThat(Figure.indicator(9).isOfficial()).isFalse();
        assertThat(Figure.item("O1").isOfficial()).isFalse();
    }
}
