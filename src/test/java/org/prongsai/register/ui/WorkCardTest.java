package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** A card of a head's work: what it says, and a status that is two taps away. */
class WorkCardTest extends WorkFixture {

    @Autowired
    private DiscussionService discussion;

    @Test
    void the_most_urgent_comes_first_and_says_so() {
        signInAsHead(3);

        open("my-work");

        assertThat(titles()).containsExactly("ค้าง", "ใกล้ครบ", "ทำอยู่");
        assertThat(card(0))
                .contains(
                        "1. ค้าง", "ถึง 14 ม.ค. 2569", "ตัวชี้วัด 9", "หลักฐาน 0", "⚑ เกินกำหนด", "○ ยังไม่ดำเนินการ");
    }

    @Test
    void a_status_is_changed_from_its_card() {
        signInAsHead(3);
        open("my-work?show=overdue");

        tap(0, "✓ แล้วเสร็จ");
        test(find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single()).setValue("ทันเวลา");
        click("บันทึก");

        assertThat(notice()).isEqualTo("บันทึกแล้ว");
        assertThat(find(ReportDialog.class).exists()).isFalse();
        assertThat(database.rows("assignment where status = 'COMPLETED' and measure_id = " + overdue))
                .isOne();
        assertThat(tiles()).contains("0 เกินกำหนด", "2 แล้วเสร็จ");
        assertThat(heading()).isEqualTo("ไม่มีงานในกลุ่มนี้");
    }

    @Test
    void tapping_completed_still_asks_for_the_outcome() {
        signInAsHead(3);
        open("my-work");

        tap(0, "✓ แล้วเสร็จ");
        click("บันทึก");

        assertThat(find(TextArea.class)
                        .withLabel("ผลลัพธ์หรือความสำเร็จ")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(find(ReportDialog.class).exists()).isTrue();
        click("ยกเลิก");
        assertThat(find(ReportDialog.class).exists()).isFalse();
        assertThat(database.rows("assignment where status = 'COMPLETED'")).isOne();
    }

    @Test
    void open_questions_are_counted_and_lead_to_the_notes() {
        people.management();
        var part = register.part(overdue, 3);
        Acting.as("management", () -> discussion.write(new NewNote(part, "ติดอะไร", Mentions.NOBODY, true)));
        signInAsHead(3);
        open("my-work");

        assertThat(card(0)).contains("✉ คำถามค้าง 1");
        assertThat(card(1)).doesNotContain("คำถามค้าง");
        assertThat(within(test(cards()).getItemComponent(0), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("measures?measure=" + overdue + "&notes=yes&part=" + part);
    }

    @Test
    void a_closed_year_offers_nothing_to_tap() {
        register.year(2569, YearState.CLOSED);
        signInAsHead(3);

        open("my-work");

        assertThat(titles()).hasSize(3);
        assertThat(test(cards()).find(Button.class).all()).isEmpty();
        assertThat(card(0)).doesNotContain("รายละเอียด");
    }
}
