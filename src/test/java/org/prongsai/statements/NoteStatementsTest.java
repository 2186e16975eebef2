package org.prongsai.statements;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements a note takes, that of reading the rights included. */
@IntegrationTest
class NoteStatementsTest {

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    private long part;
    private String head;
    private String management;

    @BeforeEach
    void layOut() {
        database.clear();
        part = register.part(register.add(Plan.measure(1).ledBy(3)), 3);
        head = people.head(3);
        management = people.management();
    }

    @Test
    void a_note_and_a_question_take_four_each() {
        var note = new NewNote(part, "ข้อความ", Mentions.NOBODY, false);
        var question = new NewNote(part, "ถึงไหนแล้ว", Mentions.ofDivision(3), true);

        counter.count(() -> Acting.as(head, () -> discussion.write(note))).assertNumber(4);
        counter.count(() -> Acting.as(management, () -> discussion.write(question)))
                .assertNumber(4);
    }

    @Test
    void an_answer_takes_four() {
        Acting.as(management, () -> discussion.write(new NewNote(part, "ถึงไหนแล้ว", Mentions.ofDivision(3), true)));
        var question =
                Acting.as(head, () -> discussion.of(part, 1)).notes().getFirst().id();

        counter.count(() -> Acting.as(head, () -> discussion.answer(question, "เสร็จแล้ว")))
                .assertNumber(4);
    }
}
