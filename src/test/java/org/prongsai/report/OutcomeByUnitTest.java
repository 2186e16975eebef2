package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeByUnitTest {

    private static final List<String> UNITS = List.of("สำนักปลัดเทศบาล", "กองช่าง", "กองคลัง");

    @Test
    void a_text_without_names_is_said_by_all() {
        var said = new OutcomeByUnit("ให้บริการได้ 4 งาน\nผลลัพธ์: ดี", UNITS);

        assertThat(said.of("กองช่าง")).isEqualTo("ให้บริการได้ 4 งาน\nผลลัพธ์: ดี");
    }

    @Test
    void each_unit_says_what_follows_its_name() {
        var said = new OutcomeByUnit("สํานักปลัดเทศบาล, กองช่าง: ครบ\nทุกเดือน\nกองคลัง: ยังไม่ครบ: 3 งาน", UNITS);

        assertThat(said.of("สำนักปลัดเทศบาล")).isEqualTo("ครบ\nทุกเดือน");
        assertThat(said.of("กองช่าง")).isEqualTo("ครบ\nทุกเดือน");
        assertThat(said.of("กองคลัง")).isEqualTo("ยังไม่ครบ: 3 งาน");
    }

    @Test
    void a_unit_that_is_not_named_says_nothing_and_a_name_of_others_is_no_name() {
        var said = new OutcomeByUnit("กองคลัง: ครบ\nกองการศึกษา: ครบ", UNITS);

        assertThat(said.of("กองคลัง")).isEqualTo("ครบ\nกองการศึกษา: ครบ");
        assertThat(said.of("กองช่าง")).isEmpty();
    }
}
