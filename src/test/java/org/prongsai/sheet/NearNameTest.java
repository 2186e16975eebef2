package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is near another where a slip of the hand may have made the difference. */
class NearNameTest {

    private static final NearName KNOWN = new NearName(List.of("กองช่าง", "กองคลัง", "งานบริหารงานบุคคล", "ฝ่าย 1"));

    @ParameterizedTest
    @ValueSource(strings = {"กอง ช่าง", "กองช้าง", "กองชาง", "กองช่าง.", "กองช่างง"})
    void spaces_points_and_one_letter_are_slips(String written) {
        assertThat(KNOWN.to(written, 1)).contains("กองช่าง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ฝ่าย 2", "ฝ่าย ๒", "กองการศึกษา", "งานบริหารงานทั่วไป", "ฝ่าย"})
    void another_number_or_another_word_is_another_name(String written) {
        assertThat(KNOWN.to(written, 1)).isEmpty();
    }
}
