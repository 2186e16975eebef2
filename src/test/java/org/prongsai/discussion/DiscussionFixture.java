package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A measure that division 3 leads and 4 supports, their heads, management, and the head of 5 who takes no part. */
abstract class DiscussionFixture {

    static final String MAYOR = "management";
    static final String LEAD = "head3";
    static final String SUPPORT = "head4";
    static final String STRANGER = "head5";

    @Autowired
    DiscussionService discussion;

    @Autowired
    QuestionService questions;

    @Autowired
    Register register;

    @Autowired
    People people;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    long measure;
    long part;

    @BeforeEach
    void layOut() {
        database.clear();
        measure = register.add(measure(1).titled("แผนป้องกัน").ledBy(3).supportedBy(4));
        part = register.part(measure, 3);
        people.management();
        List.of(3L, 4L, 5L).forEach(people::head);
    }

    void write(String author, String text) {
        write(author, text, Mentions.NOBODY, false);
    }

    NoteView ask(String author, String text, Mentions mentions) {
        write(author, text, mentions, true);
        return last(author);
    }

    void write(String author, String text, Mentions mentions, boolean asks) {
        Acting.as(author, () -> discussion.write(new NewNote(part, text, mentions, asks)));
    }

    void answer(String author, NoteView question, String text) {
        Acting.as(author, () -> discussion.answer(question.id(), text));
    }

    List<NoteView> notes(String reader) {
        return Acting.as(reader, () -> discussion.of(part, 100)).notes();
    }

    NoteView last(String reader) {
        return notes(reader).getLast();
    }

    List<String> heap(String reader, QuestionHeap heap) {
        return Acting.as(reader, () -> questions.page(heap, PageRequest.of(0, 100))).stream()
                .map(question -> question.note().text())
                .toList();
    }

    static Mentions people(String... usernames) {
        return new Mentions(Set.of(), Set.of(usernames));
    }

    int events() {
        return database.rows("audit_entry where object_type = 'note'");
    }

    void assertNothingHappens(ThrowingCallable work, String key) {
        var notes = notes(MAYOR);
        var events = events();

        assertThatExceptionOfType(RefusedException.class).isThrownBy(work).returns(key, RefusedException::messageKey);

        assertThat(notes(MAYOR)).isEqualTo(notes);
        assertThat(events()).isEqualTo(events);
    }
}
