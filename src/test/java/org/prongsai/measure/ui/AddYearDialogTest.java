package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.ViewTest;

class AddYearDialogTest extends ViewTest {

    @Test
    void the_first_year_proposed_is_that_of_today() {
        ask();

        assertThat(text((YearsView) getCurrentView())).contains("ยังไม่มีปีงบประมาณ");
        assertThat(year().getValue()).isEqualTo("2569");
    }

    @Test
    void the_next_year_is_proposed_and_another_can_be_typed_in_thai_digits() {
        register.year(2569, YearState.OPEN);
        ask();
        assertThat(year().getValue()).isEqualTo("2570");

        test(year()).setValue("๒๕๖๗");
        confirm();

        assertThat(notice()).isEqualTo("เพิ่มปีงบประมาณ 2567 แล้ว");
        assertThat(find(YearCard.class).all()).hasSize(2);
        assertThat(text(find(YearCard.class).all().get(1))).contains("ปีงบประมาณ 2567 ○ วางแผน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2569", "2026", "ปีนี้", "", "-1"})
    void what_is_no_new_year_is_refused_beside_the_field(String wrong) {
        register.year(2569, YearState.OPEN);
        ask();

        test(year()).setValue(wrong);
        confirm();

        assertThat(year().isInvalid()).isTrue();
        assertThat(year().getErrorMessage()).contains(wrong);
        assertThat(database.rows("fiscal_year")).isOne();
    }

    private void ask() {
        signInAsAdmin();
        open("years");
        click("เพิ่มปีงบประมาณ");
    }

    private TextField year() {
        return find(TextField.class).withLabel("ปีงบประมาณ").single();
    }

    private void confirm() {
        click(find(Button.class).withText("เพิ่มปีงบประมาณ").last());
    }
}
