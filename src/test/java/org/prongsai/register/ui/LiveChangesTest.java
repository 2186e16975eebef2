package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.News;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** What others change is shown where it is open, and nothing that is typed is touched. */
class LiveChangesTest extends PartFixture {

    private static final String NOTE = NotesPanelTest.TEXT;

    @Autowired
    private DiscussionService discussion;

    @Test
    void an_open_measure_shows_what_another_reported() {
        signInAsManagement();
        openPart(3);
        assertThat(page()).contains("○ ยังไม่ดำเนินการ");

        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("◐ อยู่ระหว่างดำเนินการ", "ของเขา"));
    }

    @Test
    void a_form_in_use_keeps_its_text_and_says_who_changed_what() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("ของฉัน");

        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("มีการแก้ไขโดย other"));
        assertThat(area(OUTCOME).getValue()).isEqualTo("ของฉัน");
        click("ดู");
        assertThat(text(find(ConflictDialog.class).single())).contains("ของฉัน", "ของเขา");
    }

    @Test
    void a_change_elsewhere_says_nothing_to_a_form_in_use() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("ของฉัน");
        var before = find(PartPanel.class).single();

        var other = people.head(4);
        Acting.as(other, () -> evidence.addAddress(register.part(measure, 4), "https://example.go.th", ""));
        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("มีการแก้ไขโดย other"));
        assertThat(page()).doesNotContain("มีการแก้ไขโดย head4");
        assertThat(find(PartPanel.class).single()).isSameAs(before);
    }

    /** Else a click on what is made anew at that moment would be lost. */
    @Test
    void what_one_proves_oneself_does_not_come_again_as_news() {
        var next = register.add(measure(2).ledBy(4));
        signInAsHead(3);
        open("measures?status=completed&measure=" + measure);
        var before = find(PartPanel.class).single();
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single()).setValue("https://example.go.th");
        click("เพิ่มหลักฐาน");

        var other = register.part(next, 4);
        Acting.as(people.head(4), () -> assignments.report(new StatusChange(other, 0, COMPLETED, "เสร็จ", "")));

        soon(() -> assertThat(test(find(MeasureGrid.class).single()).size()).isEqualTo(2));
        assertThat(find(PartPanel.class).single()).isSameAs(before);
    }

    @Test
    void a_note_of_another_shows_where_notes_are_read_and_what_is_typed_below_stays() {
        signInAsHead(3);
        openNotes();
        test(area(NOTE)).setValue("กำลังพิมพ์");

        Acting.as(people.management(), () -> discussion.write(new NewNote(part, "ถึงไหนแล้ว", Mentions.NOBODY, true)));

        soon(() -> assertThat(page()).contains("ถึงไหนแล้ว", "✉ คำถามค้าง 1"));
        assertThat(area(NOTE).getValue()).isEqualTo("กำลังพิมพ์");
    }

    /** Else who reads notes, or has just written one, would be led back to the top. */
    @Test
    void a_note_counts_where_notes_are_counted_and_leaves_all_else_where_it_is() {
        signInAsHead(3);
        openMeasure();
        var before = find(MeasureDetailPanel.class).single();

        Acting.as(people.management(), () -> discussion.write(new NewNote(part, "ถึงไหนแล้ว", Mentions.NOBODY, true)));

        soon(() -> assertThat(text(find(MeasureDetailPanel.class).single())).contains("บันทึกโต้ตอบ (1)"));
        assertThat(text(before).split("✉ คำถามค้าง 1", -1))
                .as("beside the notes and the division")
                .hasSize(3);
        assertThat(find(MeasureDetailPanel.class).single()).isSameAs(before);
    }

    @Test
    void an_open_measure_says_that_its_year_was_closed() {
        signInAsHead(3);
        openMeasure();
        assertThat(find(ProgressEditor.class).exists()).isTrue();

        close(2569);

        soon(() -> assertThat(text(find(YearNotice.class).single())).contains("2569 ปิดแล้ว"));
        assertThat(find(ProgressEditor.class).exists()).isFalse();
    }

    @Test
    void a_page_that_is_left_listens_no_more() {
        signInAsManagement();
        open("dashboard");
        var before = News.listeners(feed);
        openMeasure();
        assertThat(News.listeners(feed)).isEqualTo(before + 1);

        open("dashboard");

        assertThat(News.listeners(feed)).isEqualTo(before);
    }
}
