package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.Drafts;

/** A plan for a decline that is typed and not saved is not lost unasked. */
class PlanTypingTest extends DeclinesFixture {

    private static final Map<String, String> TYPED = Map.of(
            "cause",
            "เว็บไซต์ล่ม",
            "directive",
            "ปรับปรุงเว็บไซต์",
            "division",
            "2",
            "due",
            "2026-03-31",
            "title",
            "เปิดเผยข้อมูลให้ครบ");

    @BeforeEach
    void begin() {
        acknowledge();
        signInAsManagement();
        open(OPEN);
        click("วางแผนดำเนินการ…");
    }

    @Test
    void leaving_with_text_asks_first() {
        area("ข้อสั่งการ").setValue("ปรับปรุงเว็บไซต์");

        escape(dialog());
        assertThat(area("ข้อสั่งการ").getValue()).isEqualTo("ปรับปรุงเว็บไซต์");
        test(find(UnsavedDialog.class).single()).reject();
        roundTrip();

        assertThat(find(PlanDialog.class).exists()).isFalse();
    }

    @Test
    void the_cause_that_is_only_proposed_is_given_up_without_asking() {
        assertThat(area("สาเหตุ").getValue()).isNotEmpty();

        click("ยกเลิก");

        assertThat(find(PlanDialog.class).exists()).isFalse();
    }

    @Test
    void what_was_typed_before_the_session_ended_is_there_again_and_is_saved() {
        found("0");

        assertThat(text(dialog())).contains("ทิ้งข้อความนี้");
        assertThat(find(BuddhistDatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 3, 31));
        click("บันทึกแผน");

        assertThat(panel()).contains("◑ วางแผนแล้ว", "สำนักปลัดเทศบาล", "เว็บไซต์ล่ม", "เปิดเผยข้อมูลให้ครบ");
    }

    @Test
    void what_was_typed_before_somebody_else_decided_meets_that() {
        click("ยกเลิก");
        plan("ของเขา");
        open(OPEN);
        click("แก้ไขแผน…");
        found("0");

        click("บันทึกแผน");

        assertThat(text(find(ReviewConflictDialog.class).single())).contains("ของเขา", "ปรับปรุงเว็บไซต์");
    }

    @Test
    void a_text_that_is_back_may_be_given_up() {
        found("0");

        click("ทิ้งข้อความนี้");

        assertThat(area("ข้อสั่งการ").getValue()).isEmpty();
        assertThat(area("สาเหตุ").getValue()).isEqualTo("ไม่มีมาตรการของปี 2568 รองรับตัวชี้วัดนี้");
    }

    private void found(String version) {
        Drafts.found(find(DraftKeeper.class, dialog()).single(), Map.of("version", version), TYPED);
        roundTrip();
    }

    private PlanDialog dialog() {
        return find(PlanDialog.class).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
