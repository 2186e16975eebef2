package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes beside a division's part: read by all, written by those who take part, with questions and their answers. */
class NotesPanelTest extends PartFixture {

    static final String TEXT = "บันทึกใหม่";

    @Autowired
    private DiscussionService discussion;

    @Test
    void notes_are_opened_where_they_are_wanted_and_say_how_many_there_are() {
        people.management();
        write("management", "ถึงไหนแล้ว", true);
        signInAsHead(3);

        openMeasure();
        assertThat(title()).isEqualTo("บันทึกโต้ตอบ (1) ✉ คำถามค้าง 1");
        assertThat(find(NoteItem.class).exists()).isFalse();

        test(find(Details.class).single()).toggleDetails();

        assertThat(text(find(NoteItem.class).single()))
                .contains("management", "ถึงไหนแล้ว", "✉ รอคำตอบ", "ถึง กองช่าง");
    }

    @Test
    void a_question_to_a_division_and_a_person_is_sent_and_the_list_counts_it() {
        people.head(4);
        people.rename("head4", "สมชาย ใจดี");
        signInAsHead(3);
        openNotes();

        test(area(TEXT)).setValue("ขอเอกสาร <b>ด่วน</b>");
        test(to()).selectItem("กองคลัง", "สมชาย ใจดี");
        test(find(Checkbox.class).withLabel("ต้องการคำตอบ").single()).click();
        click("ส่งบันทึก");

        assertThat(notice()).isEqualTo("ส่งบันทึกแล้ว");
        assertThat(title()).isEqualTo("บันทึกโต้ตอบ (1) ✉ คำถามค้าง 1");
        assertThat(text(find(NoteItem.class).single()))
                .contains("ขอเอกสาร <b>ด่วน</b>", "✉ รอคำตอบ", "ถึง กองคลัง, สมชาย ใจดี");
        assertThat(area(TEXT).getValue()).isEmpty();
        assertThat(to().getValue()).isEmpty();
        assertThat(database.rows("note where question = 'OPEN' and mentions = ' d4 @head4 '"))
                .isOne();
    }

    @Test
    void an_answer_settles_the_question_and_stands_under_it() {
        people.management();
        write("management", "ถึงไหนแล้ว", true);
        signInAsHead(3);
        openNotes();

        click("ตอบคำถาม");
        assertThat(text(find(AnswerDialog.class).single())).contains("ถึงไหนแล้ว");
        test(area("คำตอบ")).setValue("รอพัสดุ");
        click("ส่งคำตอบ");

        assertThat(notice()).isEqualTo("ส่งคำตอบแล้ว");
        assertThat(find(AnswerDialog.class).exists()).isFalse();
        assertThat(title()).isEqualTo("บันทึกโต้ตอบ (1)");
        assertThat(text(find(NoteItem.class).single())).contains("✓ ตอบแล้ว", "head3", "รอพัสดุ");
    }

    @Test
    void an_answer_that_comes_too_late_is_refused_and_its_text_stays() {
        people.management();
        people.head(4);
        write("management", "ถึงไหนแล้ว", true);
        signInAsHead(3);
        openNotes();
        click("ตอบคำถาม");
        test(area("คำตอบ")).setValue("รอพัสดุ");
        var question = Acting.as("head4", () -> discussion.of(part, 9)).notes().getFirst();
        Acting.as("head4", () -> discussion.answer(question.id(), "ตอบแทน"));

        click("ส่งคำตอบ");

        assertThat(notice()).startsWith("คำถามนี้ไม่ค้างแล้ว");
        assertThat(area("คำตอบ").getValue()).isEqualTo("รอพัสดุ");

        click(find(Button.class).withText("ยกเลิก").last());

        assertThat(find(UnsavedDialog.class).exists()).isTrue();
    }

    @Test
    void a_note_that_says_nothing_is_marked_and_not_sent() {
        signInAsHead(3);
        openNotes();

        click("ส่งบันทึก");

        assertThat(area(TEXT).isInvalid()).isTrue();
        assertThat(area(TEXT).getErrorMessage()).isEqualTo("กรุณาพิมพ์ข้อความก่อน");
        assertThat(database.rows("note")).isZero();
    }

    @Test
    void a_refused_note_stays_in_its_field() {
        signInAsHead(3);
        openNotes();
        test(area(TEXT)).setValue("ปิดปีพอดี");
        register.year(2569, YearState.CLOSED);

        click("ส่งบันทึก");

        assertThat(notice()).startsWith("ปีงบประมาณ 2569 ไม่ได้เปิดให้แก้ไข");
        assertThat(area(TEXT).getValue()).isEqualTo("ปิดปีพอดี");
    }

    @Test
    void what_is_typed_survives_saving_progress_and_is_asked_about_when_leaving() {
        signInAsHead(3);
        openNotes();
        test(area(TEXT)).setValue("ยังไม่ส่ง");
        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");

        click("บันทึก");

        assertThat(stored().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(area(TEXT).getValue()).isEqualTo("ยังไม่ส่ง");

        click("กองคลัง");

        assertThat(find(UnsavedDialog.class).exists()).isTrue();
    }

    @Test
    void who_takes_no_part_reads_only() {
        people.head(3);
        write("head3", "ข้อความ", false);
        signInAsHead(5);

        openNotes();

        assertThat(text(find(NoteItem.class).single())).contains("head3", "ข้อความ");
        assertThat(find(Button.class).withText("ส่งบันทึก").exists()).isFalse();
        assertThat(find(Button.class).withText("ลบ").exists()).isFalse();
    }

    @Test
    void a_deleted_note_leaves_its_mark() {
        signInAsHead(3);
        write("head3", "พิมพ์ผิด", false);
        openNotes();

        click("ลบ");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(notice()).isEqualTo("ลบบันทึกแล้ว");
        assertThat(text(find(NoteItem.class).single()))
                .contains("head3", "ลบแล้ว")
                .doesNotContain("พิมพ์ผิด");
        assertThat(title()).isEqualTo("บันทึกโต้ตอบ (0)");
    }

    @Test
    void no_notes_are_said_to_be_none() {
        signInAsManagement();

        openNotes();

        assertThat(text(find(Details.class).single())).contains("ยังไม่มีบันทึก");
    }

    private void write(String author, String text, boolean asks) {
        Acting.as(author, () -> discussion.write(new NewNote(part, text, Mentions.NOBODY, asks)));
    }

    private String title() {
        return text(find(Details.class).single().getSummary());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Addressee> to() {
        return find(MultiSelectComboBox.class).single();
    }
}
