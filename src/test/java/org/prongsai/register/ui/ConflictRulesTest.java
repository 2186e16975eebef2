package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;

/** What a conflict comes to where the rules of a status, a third person or nobody stands in the way. */
class ConflictRulesTest extends ConflictFixture {

    @Test
    void somebody_who_is_overtaken_twice_is_asked_twice() {
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");
        var third = people.add("third", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(
                third,
                () -> assignments.report(new StatusChange(part, stored().version(), IN_PROGRESS, "ครั้งที่สาม", "")));

        choose(MINE);
        click(SAVE);

        assertThat(dialog()).contains("ของฉัน", "ครั้งที่สาม", "โดย third");
        assertThat(stored().outcome()).isEqualTo("ครั้งที่สาม");
    }

    @Test
    void what_is_refused_leaves_the_dialog_open_with_all_that_was_decided() {
        test(status()).selectItem("✓ ดำเนินการแล้วเสร็จ");
        othersReport(IN_PROGRESS, "ของเขา");
        click("บันทึก");

        statusChoice().setValue(ConflictSide.MINE);
        choose(THEIRS);
        test(result()).setValue(" ");
        click(SAVE);

        assertThat(notice()).isEqualTo("ต้องกรอกผลลัพธ์ก่อนบันทึกว่าดำเนินการแล้วเสร็จ");
        assertThat(dialog()).contains("ของฉัน", "ของเขา");
    }

    @Test
    void my_status_is_not_offered_where_it_may_not_follow_theirs() {
        test(status()).selectItem("✕ ไม่สามารถดำเนินการได้");
        test(area(OBSTACLE)).setValue("ติดขัด");
        othersReport(COMPLETED, "เสร็จ");

        click("บันทึก");

        assertThat(statusChoice().getListDataView().getItems()).containsExactly(ConflictSide.THEIRS);
        assertThat(statusChoice().getValue()).isEqualTo(ConflictSide.THEIRS);
        assertThat(dialog()).contains("ติดขัด", "เสร็จ");
    }

    @Test
    void a_later_version_with_the_same_report_is_no_conflict() {
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(other, () -> {
            var there = assignments.report(new StatusChange(part, 0, IN_PROGRESS, "ชั่วคราว", ""));
            assignments.report(new StatusChange(part, there.state().version(), NOT_STARTED, "", ""));
        });

        click("บันทึก");

        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(stored().outcome()).isEqualTo("ของฉัน");
    }
}
