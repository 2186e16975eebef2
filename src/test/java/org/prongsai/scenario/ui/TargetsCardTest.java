package org.prongsai.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.Targets;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping a supposition as next year's targets, as management does. */
class TargetsCardTest extends ViewTest {

    @Autowired
    private Targets targets;

    @BeforeEach
    void supposeThatIndicatorNineRises() {
        register.publishedScores();
        signInAsManagement();
        open("what-if?year=2568&to=9:75.00");
    }

    @Test
    void a_supposition_becomes_next_years_targets_after_a_look_at_old_and_new() {
        click("ตั้งเป็นค่าเป้าหมายปี 2569");
        assertThat(dialog().getHeaderTitle()).isEqualTo("ค่าเป้าหมายปี 2569");
        assertThat(text(dialog())).contains("9. การเปิดเผยข้อมูล", "เดิม", "ใหม่");
        assertThat(target(9).getValue()).isEqualTo("75.00");
        click("บันทึก");

        assertThat(notice()).isEqualTo("บันทึกค่าเป้าหมายปี 2569 แล้ว");
        assertThat(stored()).hasSize(10).containsEntry(9, new BigDecimal("75.00"));
        assertThat(text(find(ScoresCard.class).single())).contains("ค่าเป้าหมายปี 2569: 75.00");
    }

    @Test
    void targets_are_edited_and_taken_back_one_by_one() {
        aim(9, "75.00");
        open("what-if?year=2568");

        click("แก้ไขค่าเป้าหมายปี 2569");
        assertThat(target(1).getValue()).isEmpty();
        test(target(1)).setValue("๙๖");
        test(target(9)).setValue("");
        click("บันทึก");

        assertThat(stored()).containsOnlyKeys(1).containsEntry(1, new BigDecimal("96.00"));
    }

    @Test
    void a_target_that_is_no_score_keeps_the_dialog_open() {
        click("ตั้งเป็นค่าเป้าหมายปี 2569");
        test(target(9)).setValue("101");
        click("บันทึก");

        assertThat(target(9).isInvalid()).isTrue();
        assertThat(dialog().isOpened()).isTrue();
        assertThat(stored()).isEmpty();
    }

    @Test
    void where_somebody_was_faster_both_targets_are_shown_before_saving_again() {
        click("ตั้งเป็นค่าเป้าหมายปี 2569");
        aim(9, "80.00");
        click("บันทึก");

        assertThat(text(dialog())).contains("มีผู้บันทึกค่าเป้าหมายในระหว่างนี้", "ผู้อื่นบันทึก 80.00");
        assertThat(target(9).getValue()).isEqualTo("75.00");
        assertThat(stored()).containsOnlyKeys(9).containsEntry(9, new BigDecimal("80.00"));

        click("บันทึก");
        assertThat(stored()).hasSize(10).containsEntry(9, new BigDecimal("75.00"));
    }

    @Test
    void a_year_that_has_scores_keeps_its_targets() {
        open("what-if?year=2567");

        assertThat(text(find(TargetsCard.class).single())).contains("ปี 2568 มีคะแนนแล้ว");
        assertThat(find(Button.class).withText("ตั้งเป็นค่าเป้าหมายปี 2568").exists())
                .isFalse();
    }

    @Test
    void who_is_no_longer_management_is_refused() {
        click("ตั้งเป็นค่าเป้าหมายปี 2569");
        people.setRoles("management", Set.of(Role.ADMIN));
        click("บันทึก");

        assertThat(stored()).isEmpty();
        assertThat(dialog().isOpened()).isTrue();
    }

    private TargetsDialog dialog() {
        return find(TargetsDialog.class).single();
    }

    private TextField target(int indicator) {
        return find(TextField.class).from(dialog()).all().get(indicator - 1);
    }

    private void aim(int indicator, String score) {
        people.add("clerk", Set.of(Role.MANAGEMENT));
        Acting.as("clerk", () -> {
            targets.save(2569, List.of(new NewTarget(indicator, new BigDecimal(score), null)));
        });
    }

    private Map<Integer, BigDecimal> stored() {
        newRequest();
        return Acting.as("management", () -> targets.ofYear(2569));
    }
}
