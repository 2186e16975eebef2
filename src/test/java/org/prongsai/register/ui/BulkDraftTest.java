package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.Drafts;

/** What is typed for several parts at once is not lost unasked. */
class BulkDraftTest extends WorkFixture {

    private static final Map<String, String> NOTHING =
            Map.of("status", "", "outcome", "", "obstacle", "", "evidence", "");

    @BeforeEach
    void begin() {
        signInAsHead(3);
        open("my-work");
        click("เลือกหลายรายการ");
        newRequest();
        test(find(Checkbox.class).first()).click();
        roundTrip();
        click("เปลี่ยนพร้อมกัน");
    }

    @Test
    void leaving_with_text_asks_first() {
        test(outcome()).setValue("ครบทุกงาน");

        click("ยกเลิก");
        test(find(UnsavedDialog.class).single()).confirm();
        escape(dialog());
        assertThat(outcome().getValue()).isEqualTo("ครบทุกงาน");
        test(find(UnsavedDialog.class).single()).reject();
        roundTrip();

        assertThat(find(BulkDialog.class).exists()).isFalse();
    }

    @Test
    void leaving_asks_also_while_the_change_is_looked_at() {
        test(outcome()).setValue("ครบทุกงาน");
        click("ตรวจสอบก่อนเปลี่ยน");

        escape(dialog());

        assertThat(find(UnsavedDialog.class).exists()).isTrue();
        assertThat(find(BulkDialog.class).exists()).isTrue();
    }

    @Test
    void leaving_without_text_does_not_ask() {
        escape(dialog());

        assertThat(find(UnsavedDialog.class).exists()).isFalse();
        assertThat(find(BulkDialog.class).exists()).isFalse();
    }

    @Test
    void what_was_typed_before_the_session_ended_is_there_again() {
        var keeper = find(DraftKeeper.class, dialog()).single();

        Drafts.found(
                keeper,
                NOTHING,
                Map.of("status", "IN_PROGRESS", "outcome", "ครบทุกงาน", "obstacle", "รอพัสดุ", "evidence", ""));
        roundTrip();

        assertThat(outcome().getValue()).isEqualTo("ครบทุกงาน");
        assertThat(find(Select.class).withLabel("สถานะ").single().getValue()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(text(dialog())).contains("ทิ้งข้อความนี้");
        click("ทิ้งข้อความนี้");
        assertThat(outcome().getValue()).isEmpty();
    }

    private TextArea outcome() {
        return find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single();
    }

    private BulkDialog dialog() {
        return find(BulkDialog.class).single();
    }
}
