package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.TestClock;

/** The filters of the list: chosen in a panel, shown as chips, kept in the address. */
class MeasureFilterBarTest extends ListFixture {

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("แผนป้องกัน ๒๕๖๙").answering(9).ledBy(3).supportedBy(4));
        register.add(measure(2).titled("อบรม").answering(1).supportedBy(4).until(TestClock.TODAY.minusDays(1)));
        register.add(measure(1).of(2568).titled("ของปีก่อน").ledBy(3));
        register.year(2568, YearState.CLOSED);
        signInAsManagement();
    }

    @Test
    void the_filters_of_the_address_are_applied_and_shown() {
        open("measures?division=3&status=not-started&indicator=9&duty=lead&no-evidence=yes&q=2569");

        assertThat(lines()).containsExactly("กองช่าง (1)", "1/3");
        assertThat(chips())
                .containsExactly(
                        "หน่วยงาน: กองช่าง",
                        "สถานะ: ○ ยังไม่ดำเนินการ",
                        "ตัวชี้วัด: 9. การเปิดเผยข้อมูล",
                        "บทบาท: เจ้าภาพ",
                        "ไม่มีหลักฐาน");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("2569");
    }

    @Test
    void a_chip_names_two_values_and_counts_the_others() {
        open("measures?division=3&division=4&division=5&division=8");

        assertThat(chips()).containsExactly("หน่วยงาน: กองช่าง, กองคลัง และอีก 2");
    }

    @Test
    void every_choice_ends_up_in_the_address_beside_the_others() {
        open("measures?sort=-number");
        openPanel("ตัวกรอง");

        test(many("หน่วยงาน")).selectItem("กองคลัง");
        test(few("สถานะ")).selectItem("○ ยังไม่ดำเนินการ");
        test(many("ตัวชี้วัด")).selectItem("1. การปฏิบัติหน้าที่");
        test(few("บทบาท")).selectItem("สนับสนุน");
        for (var flag : List.of("เกินกำหนด", "ครบกำหนดใน 30 วัน", "ไม่มีเจ้าภาพ", "ไม่มีหลักฐาน")) {
            test(find(Checkbox.class).withLabel(flag).single()).click();
        }
        test(find(TextField.class).single()).setValue("อบรม");
        roundTrip();

        assertThat(state())
                .isEqualTo(MeasuresState.EMPTY
                        .with(FilterKind.DIVISION, "4")
                        .with(FilterKind.STATUS, "not-started")
                        .with(FilterKind.INDICATOR, "1")
                        .with(FilterKind.DUTY, "supporting")
                        .with(FilterKind.OVERDUE, "yes")
                        .with(FilterKind.DUE_SOON, "yes")
                        .with(FilterKind.UNOWNED, "yes")
                        .with(FilterKind.WITHOUT_EVIDENCE, "yes")
                        .with(FilterKind.TEXT, "อบรม")
                        .withSort("-number"));
        assertThat(lines()).containsExactly("กองคลัง (1)", "2/4");
        assertThat(find(Button.class).withText("ตัวกรอง (8)").exists()).isTrue();
    }

    @Test
    void a_chip_is_removed_by_its_cross() {
        open("measures?division=3&overdue=yes");

        click(find(Button.class)
                .withAriaLabel("เอาตัวกรองออก หน่วยงาน: กองช่าง")
                .single());

        assertThat(address()).isEqualTo("measures?overdue=yes");
        assertThat(chips()).containsExactly("เกินกำหนด");
    }

    @Test
    void clearing_the_filters_clears_the_address() {
        open("measures?division=3&overdue=yes&q=x&sort=-number");
        assertThat(lines()).isEmpty();
        assertThat(grid().getEmptyStateText()).contains("ล้างตัวกรอง");
        assertThat(count()).isEqualTo("0 มาตรการ · 0 รายการ");

        click("ล้างตัวกรอง");

        assertThat(address()).isEqualTo("measures?sort=-number");
        assertThat(lines()).containsExactly("กองช่าง (1)", "1/3", "กองคลัง (2)", "2/4", "1/4");
    }

    private MultiSelectComboBox<?> many(String label) {
        return find(MultiSelectComboBox.class).withLabel(label).single();
    }

    private CheckboxGroup<?> few(String label) {
        return find(CheckboxGroup.class).withLabel(label).single();
    }
}
