package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions that wait for somebody, and those that she asked. */
class QuestionsViewTest extends ViewTest {

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private StatementCounter counter;

    private long measure;
    private long part;

    @BeforeEach
    void ask() {
        measure = register.add(measure(1).titled("แผนป้องกัน").ledBy(3).supportedBy(4));
        part = register.part(measure, 3);
        people.management();
        people.rename("management", "นายกเทศมนตรี");
        ask("ถึงไหนแล้ว", Mentions.NOBODY);
    }

    @Test
    void a_head_sees_what_she_is_asked_and_where() {
        signInAsHead(3);

        open("questions");

        assertThat(tiles()).containsExactly("1 ถึงฉัน", "0 ฉันถาม");
        assertThat(card(0))
                .contains("1. แผนป้องกัน", "กองช่าง · ปีงบประมาณ 2569", "นายกเทศมนตรี", "ถึงไหนแล้ว", "✉ รอคำตอบ");
        assertThat(link().getHref()).isEqualTo("measures?measure=" + measure + "&notes=yes&year=2569&part=" + part);
    }

    @Test
    void an_answer_takes_the_question_off_the_list() {
        signInAsHead(3);
        open("questions");

        press("ตอบคำถาม");
        test(find(TextArea.class).withLabel("คำตอบ").single()).setValue("รอพัสดุ");
        click("ส่งคำตอบ");

        assertThat(notice()).isEqualTo("ส่งคำตอบแล้ว");
        assertThat(tiles()).containsExactly("0 ถึงฉัน", "0 ฉันถาม");
        assertThat(find(H2.class).single().getText()).isEqualTo("ไม่มีคำถามที่รอท่านตอบ");
    }

    @Test
    void who_asked_finds_her_questions_at_an_address_of_their_own_and_may_withdraw_them() {
        signIn("management", Role.MANAGEMENT);
        open("questions");
        assertThat(tiles()).containsExactly("0 ถึงฉัน", "1 ฉันถาม");

        find(Button.class).withClassName("tile").all().getLast().click();
        roundTrip();

        assertThat(address()).isEqualTo("questions?asked=yes");
        assertThat(card(0)).contains("ถึงไหนแล้ว", "ถึง กองช่าง");

        press("ถอนคำถาม");

        assertThat(notice()).isEqualTo("ถอนคำถามแล้ว");
        assertThat(tiles()).containsExactly("0 ถึงฉัน", "0 ฉันถาม");
        assertThat(find(H2.class).single().getText()).isEqualTo("ท่านยังไม่ได้ถามคำถามใด");
    }

    @Test
    void whoever_is_mentioned_by_name_is_named() {
        people.add("nobody", Set.of());
        people.rename("nobody", "สมหญิง");
        ask("ทราบหรือไม่", new Mentions(Set.of(), Set.of("nobody")));
        signIn("nobody");

        open("questions");

        assertThat(card(0)).contains("ทราบหรือไม่", "ถึง สมหญิง").doesNotContain("ตอบคำถาม");
    }

    @Test
    void a_card_keeps_its_names_when_the_next_stretch_is_read() {
        people.add("anan", Set.of());
        people.rename("anan", "อนันต์");
        people.add("boon", Set.of());
        people.rename("boon", "บุญมี");
        signIn("management", Role.MANAGEMENT);
        for (var i = 0; i < 60; i++) {
            var mentioned = i < 30 ? "anan" : "boon";
            ask("คำถาม " + i, new Mentions(Set.of(), Set.of(mentioned)));
        }
        newRequest();
        open("questions?asked=yes");

        cards().getDataCommunicator().setViewportRange(0, 61);
        roundTrip();

        assertThat(find(QuestionCard.class).all().stream().map(ViewTest::text).filter(card -> card.contains("ถึง ")))
                .hasSizeGreaterThan(50)
                .noneMatch(card -> card.contains("ถึง anan") || card.contains("ถึง boon"));
    }

    @Test
    void the_view_takes_six_statements_whatever_the_number_of_questions() {
        people.head(3);
        for (var i = 0; i < 60; i++) {
            ask("คำถาม " + i, new Mentions(Set.of(3L), Set.of("head3")));
        }
        signIn("head3", Role.DIVISION_HEAD);

        counter.count(() -> {
                    open("questions");
                    cards().getDataCommunicator().setViewportRange(0, 50);
                    roundTrip();
                })
                .assertNumber(6);
    }

    private void ask(String text, Mentions mentions) {
        Acting.as("management", () -> discussion.write(new NewNote(part, text, mentions, true)));
    }

    private List<String> tiles() {
        return find(Button.class).withClassName("tile").all().stream()
                .map(ViewTest::text)
                .toList();
    }

    private VirtualList<?> cards() {
        return find(VirtualList.class).single();
    }

    private String card(int index) {
        return text(test(cards()).getItemComponent(index));
    }

    private Anchor link() {
        return WorkFixture.within(test(cards()).getItemComponent(0), Anchor.class)
                .getFirst();
    }

    private void press(String word) {
        newRequest();
        WorkFixture.buttons(test(cards()).getItemComponent(0)).stream()
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow()
                .click();
        roundTrip();
    }
}
