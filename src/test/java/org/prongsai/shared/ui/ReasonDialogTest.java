package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.ViewTest;

class ReasonDialogTest extends ViewTest {

    private static final int LONGEST = 20;

    private final List<String> made = new ArrayList<>();

    @Test
    void a_reason_that_is_too_long_is_told_and_stays_whole() {
        openDialog();
        var reason = find(TextArea.class).single();

        test(reason).setValue("ก".repeat(LONGEST + 1));
        click("ปิดปีงบประมาณ");

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("21", "20");
        assertThat(reason.getValue()).hasSize(LONGEST + 1);
        assertThat(made).isEmpty();
        assertThat(confirmation().isEnabled()).isTrue();

        test(reason).setValue("ก".repeat(LONGEST));
        click("ปิดปีงบประมาณ");

        assertThat(made).containsExactly("ก".repeat(LONGEST));
    }

    @Test
    void a_second_click_before_the_answer_counts_for_nothing() {
        openDialog();

        assertThat(confirmation().isDisableOnClick()).isTrue();
    }

    private Button confirmation() {
        return find(Button.class).withText("ปิดปีงบประมาณ").single();
    }

    private void openDialog() {
        new ReasonDialog(new ReasonDialog.Question("ปิด", "ปิดปีงบประมาณ", LONGEST, "year.refused.length"), made::add)
                .open();
    }
}
