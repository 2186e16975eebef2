package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Drafts;
import org.springframework.beans.factory.annotation.Autowired;

/** A note or an answer that was typed and not sent is there again. */
class NoteDraftTest extends PartFixture {

    private static final Map<String, String> NOTHING = Map.of("text", "");

    @Autowired
    private DiscussionService discussion;

    @Test
    void a_note_comes_back_into_its_field_and_is_sent() {
        signInAsHead(3);
        openMeasure();
        test(find(Details.class).single()).toggleDetails();

        found(NoteForm.class, "ขอเอกสารเพิ่ม");

        assertThat(area("บันทึกใหม่").getValue()).isEqualTo("ขอเอกสารเพิ่ม");
        click("ส่งบันทึก");
        assertThat(database.rows("note where text = 'ขอเอกสารเพิ่ม'")).isOne();
        assertThat(find(Button.class).withText("ทิ้งข้อความนี้").exists()).isFalse();
    }

    @Test
    void an_answer_comes_back_and_may_be_given_up() {
        people.management();
        Acting.as("management", () -> discussion.write(new NewNote(part, "ถึงไหนแล้ว", Mentions.NOBODY, true)));
        signInAsHead(3);
        openMeasure();
        test(find(Details.class).single()).toggleDetails();
        click("ตอบคำถาม");

        found(AnswerDialog.class, "รอพัสดุ");
        assertThat(area("คำตอบ").getValue()).isEqualTo("รอพัสดุ");
        click("ทิ้งข้อความนี้");

        assertThat(area("คำตอบ").getValue()).isEmpty();
        click(find(Button.class).withText("ยกเลิก").last());
        assertThat(find(AnswerDialog.class).exists()).isFalse();
    }

    private void found(Class<? extends Component> within, String text) {
        var keeper = find(DraftKeeper.class, find(within).single()).single();
        Drafts.found(keeper, NOTHING, Map.of("text", text));
        roundTrip();
    }
}
