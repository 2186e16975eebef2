package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import org.junit.jupiter.api.Test;

/** Two heads of a division report at once: who comes second sees both reports and decides field by field. */
class ConflictDialogTest extends ConflictFixture {

    @Test
    void both_versions_stand_side_by_side_with_what_differs_marked_and_nothing_is_saved_yet() {
        othersReport(IN_PROGRESS, "ของเขา");

        click("บันทึก");

        assertThat(dialog())
                .contains(
                        "ฉบับที่บันทึกไว้ โดย other เมื่อ 15 ม.ค. 2569 10:00",
                        "สถานะ ✓ ตรงกัน",
                        "ผลลัพธ์หรือความสำเร็จ ⚠ ต่างกัน")
                .contains("ฉบับของท่าน ของฉัน", "ฉบับที่บันทึกไว้ ของเขา");
        assertThat(stored().outcome()).isEqualTo("ของเขา");
    }

    @Test
    void what_both_have_changed_must_be_decided_before_it_is_saved() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        click(SAVE);

        assertThat(choice().isInvalid()).isTrue();
        assertThat(choice().getErrorMessage()).isEqualTo("กรุณาเลือกก่อนบันทึก");
        assertThat(stored().outcome()).isEqualTo("ของเขา");
    }

    @Test
    void my_text_is_saved_on_top_of_theirs_where_i_say_so() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        choose(MINE);
        click(SAVE);

        assertThat(stored().outcome()).isEqualTo("ของฉัน");
        assertThat(stored().changedBy()).isEqualTo("head3");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void both_texts_are_put_together_and_worked_over() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        choose(BOTH);
        assertThat(result().getValue()).isEqualTo("ของเขา\nของฉัน");
        test(result()).setValue("ของเราสองคน");
        click(SAVE);

        assertThat(stored().outcome()).isEqualTo("ของเราสองคน");
    }

    @Test
    void a_field_that_only_one_of_the_two_has_changed_is_decided_beforehand() {
        test(status()).selectItem("○ ยังไม่ดำเนินการ");
        othersReport(IN_PROGRESS, "");

        click("บันทึก");
        assertThat(dialog()).contains("สถานะ ⚠ ต่างกัน", "ผลลัพธ์หรือความสำเร็จ ⚠ ต่างกัน");
        click(SAVE);

        assertThat(stored().status()).isEqualTo(IN_PROGRESS);
        assertThat(stored().outcome()).isEqualTo("ของฉัน");
    }

    @Test
    void their_version_stays_where_i_say_so_and_fills_my_form() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        click("ใช้ฉบับที่บันทึกไว้ทั้งหมด");

        assertThat(stored().changedBy()).isEqualTo("other");
        assertThat(area(OUTCOME).getValue()).isEqualTo("ของเขา");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void choosing_theirs_in_every_field_writes_nothing() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        choose(THEIRS);
        click(SAVE);

        assertThat(stored().changedBy()).isEqualTo("other");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void going_back_keeps_what_i_typed_and_asks_again_at_the_next_save() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        click("กลับไปแก้ไข");
        assertThat(area(OUTCOME).getValue()).isEqualTo("ของฉัน");
        click("บันทึก");

        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(stored().outcome()).isEqualTo("ของเขา");
    }
}
