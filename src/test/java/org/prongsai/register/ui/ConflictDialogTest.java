package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;

/** Two heads of a division report at once: who comes second sees both reports and decides. */
class ConflictDialogTest extends PartFixture {

    @BeforeEach
    void fillIn() {
        signInAsHead(3);
        openMeasure();
        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");
        test(area(OUTCOME)).setValue("ของฉัน");
    }

    @Test
    void both_versions_stand_side_by_side_and_nothing_is_saved_yet() {
        othersReport(IN_PROGRESS, "ของเขา");
        people.rename("other", "สมชาย ใจดี");

        click("บันทึก");

        assertThat(dialog())
                .contains(
                        "ฉบับของท่าน", "ของฉัน", "ฉบับที่บันทึกไว้ โดย สมชาย ใจดี เมื่อ 15 ม.ค. 2569 10:00", "ของเขา");
        assertThat(stored().outcome()).isEqualTo("ของเขา");
    }

    @Test
    void my_version_is_saved_where_i_say_so() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        click("บันทึกฉบับของฉันแทน");

        assertThat(stored().outcome()).isEqualTo("ของฉัน");
        assertThat(stored().changedBy()).isEqualTo("head3");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void their_version_stays_where_i_say_so_and_fills_my_form() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        click("ใช้ฉบับที่บันทึกไว้");

        assertThat(stored().changedBy()).isEqualTo("other");
        assertThat(area(OUTCOME).getValue()).isEqualTo("ของเขา");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void somebody_who_is_overtaken_twice_is_asked_twice() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");
        people.disable("other");
        people.setDivisions("head3", 3);
        Acting.as(
                "head3",
                () -> assignments.report(new StatusChange(part, stored().version(), IN_PROGRESS, "ครั้งที่สาม", "")));

        click("บันทึกฉบับของฉันแทน");

        assertThat(dialog()).contains("ของฉัน", "ครั้งที่สาม");
        assertThat(stored().outcome()).isEqualTo("ครั้งที่สาม");
    }

    @Test
    void my_version_is_not_offered_where_its_status_may_not_follow_theirs() {
        test(status()).selectItem("✕ ไม่สามารถดำเนินการได้");
        test(area(OBSTACLE)).setValue("ติดขัด");
        othersReport(COMPLETED, "เสร็จ");

        click("บันทึก");

        assertThat(find(Button.class).withText("บันทึกฉบับของฉันแทน").single().isEnabled())
                .isFalse();
        assertThat(dialog()).contains("ติดขัด", "เสร็จ");
    }

    private String dialog() {
        return text(find(ConflictDialog.class).single());
    }
}
