package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"O1-O3,O5", "o1–3; O5", " O๑ ถึง O๓ , O๕ ", "O5,O1—O3", "O1,O2,O3,O5,O5,"})
    void single_codes_and_ranges_are_read_in_every_writing(String text) {
        assertThat(ItemCodes.read(text)).containsExactlyInAnyOrder("O1", "O2", "O3", "O5");
    }

    @Test
    void a_whole_year_is_one_range() {
        assertThat(ItemCodes.read("O1–O28")).hasSize(28).startsWith("O1").endsWith("O28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "O", "O0", "O3-O1", "O1-I3", "O1-O201", "O1000", "O1 O2", "O1,x", "<b>"})
    void what_cannot_be_read_in_full_is_not_read_at_all(String text) {
        assertThat(ItemCodes.read(text)).isEmpty();
    }

    @Test
    void codes_are_written_as_ranges() {
        assertThat(ItemCodes.written(List.of("I1", "I2", "I3", "I5", "O9", "O10")))
                .isEqualTo("I1–I3, I5, O9–O10");
        assertThat(ItemCodes.written(List.of())).isEmpty();
    }
}
