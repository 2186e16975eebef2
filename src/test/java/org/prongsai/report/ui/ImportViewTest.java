package org.prongsai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureTitle;

class ImportViewTest extends ImportViewFixture {

    @SuppressWarnings("unchecked")
    private ComboBox<UnitChoice> unit(String name) {
        return find(ComboBox.class).withLabelContaining(name).single();
    }

    @Test
    void a_pasted_report_is_shown_before_anything_is_saved() {
        paste(SAMPLE);

        assertThat(grid().attention())
                .as("three codes, one row, one contradiction")
                .isEqualTo(5);
        assertThat(find(Button.class).withText("นำเข้าทั้งหมด").exists()).isTrue();
        assertThat(database.rows("measure")).isZero();
    }

    @Test
    void text_that_is_no_report_is_explained_and_stays() {
        paste("บันทึกการประชุม");

        assertThat(problem()).contains("ไม่พบตารางตามแบบรายงาน");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("บันทึกการประชุม");
    }

    @Test
    void importing_everything_leads_to_the_measures_and_shows_the_row_that_waits() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure")).isEqualTo(14);
        assertThat(find(Anchor.class).withText("ดูมาตรการปี 2568").single().getHref())
                .isEqualTo("measures?year=2568");
        assertThat(find(Button.class).withText("ผูกกับมาตรการ").exists()).isTrue();
    }

    @Test
    void a_ticked_code_is_imported_as_confirmed_and_the_others_as_inferred() {
        paste(SAMPLE);
        find(Checkbox.class, grid().rendered("มาตรการที่ 13")).single().setValue(true);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure_link where code = 'I5' and not inferred"))
                .isOne();
        assertThat(database.rows("measure_link where inferred")).isEqualTo(2);
    }

    @Test
    void nothing_new_says_so_and_offers_no_import() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("นำเข้ารายงานอื่น");
        paste(SAMPLE);

        assertThat(find(Paragraph.class)
                        .withTextContaining("ไม่มีสิ่งใดต้องนำเข้า")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withText("นำเข้าทั้งหมด").exists()).isFalse();
    }

    @Test
    void cancelling_leads_back_to_the_pasted_text() {
        paste(SAMPLE);
        click("ยกเลิก");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo(SAMPLE);
        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void an_unknown_division_is_added_only_where_it_is_ticked() {
        paste(SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา"));
        unit("กองการศึกษา").setValue(UnitChoice.ADDED);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("division")).isEqualTo(9);
    }

    @Test
    void a_unit_spelt_otherwise_is_taken_for_the_suggested_one_with_what_was_ticked_before() {
        paste(SAMPLE.replace("กองส่งเสริมการเกษตร", "ฝ่ายส่งเสริมการเกษตร"));
        find(Checkbox.class, grid().rendered("มาตรการที่ 13")).single().setValue(true);

        click("ใช้ กองส่งเสริมการเกษตร");
        assertThat(text(unit("ฝ่ายส่งเสริมการเกษตร"))).isNotNull();
        assertThat(find(Button.class).withText("ใช้ กองส่งเสริมการเกษตร").exists())
                .isFalse();
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("division")).isEqualTo(8);
        assertThat(database.rows("assignment")).isEqualTo(112);
        assertThat(database.rows("measure_link where code = 'I5' and not inferred"))
                .isOne();
    }

    @Test
    void a_unit_that_was_decided_can_be_left_out_again() {
        paste(SAMPLE.replace("กองส่งเสริมการเกษตร", "ฝ่ายส่งเสริมการเกษตร"));
        click("ใช้ กองส่งเสริมการเกษตร");

        unit("ฝ่ายส่งเสริมการเกษตร").setValue(UnitChoice.LEFT_OUT);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("assignment")).isEqualTo(98);
    }

    @Test
    void a_row_that_waits_is_attached_to_a_chosen_measure() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("ผูกกับมาตรการ");
        @SuppressWarnings("unchecked")
        ComboBox<MeasureTitle> measure =
                find(ComboBox.class).withLabel("มาตรการ").single();
        measure.setValue(measure.getListDataView().getItem(13));
        test(find(Button.class).withText("ผูกกับมาตรการ").last()).click();

        assertThat(database.rows("quarantined_line where state = 'ATTACHED' and measure_number = 14"))
                .isOne();
        assertThat(find(QuarantineList.class).exists()).isFalse();
    }

    @Test
    void a_row_that_waits_is_dropped_after_a_question() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("ตัดออก");
        assertThat(database.rows("quarantined_line where state = 'WAITING'")).isOne();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(database.rows("quarantined_line where state = 'DROPPED'")).isOne();
    }
}
