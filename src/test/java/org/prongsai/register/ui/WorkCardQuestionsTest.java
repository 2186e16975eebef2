package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** What a card of a head's work says of questions that wait. */
class WorkCardQuestionsTest extends WorkFixture {

    @Autowired
    private DiscussionService discussion;

    @Test
    void open_questions_are_counted_and_lead_to_the_notes() {
        people.management();
        var part = register.part(overdue, 3);
        Acting.as("management", () -> discussion.write(new NewNote(part, "ติดอะไร", Mentions.NOBODY, true)));
        signInAsHead(3);
        open("my-work");

        assertThat(card(0)).contains("✉ คำถามค้าง 1");
        assertThat(card(1)).doesNotContain("คำถามค้าง");
        assertThat(within(cards().getFirst(), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("measures?measure=" + overdue + "&notes=yes&year=2569&part=" + part);
    }
}
