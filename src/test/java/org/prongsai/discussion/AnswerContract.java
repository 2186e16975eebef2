package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.discussion.QuestionState.ANSWERED;
import static org.prongsai.discussion.QuestionState.OPEN;
import static org.prongsai.discussion.QuestionState.WITHDRAWN;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** A question is open until it is answered or withdrawn. */
abstract class AnswerContract extends DiscussionFixture {

    private NoteView question;

    @BeforeEach
    void ask() {
        question = ask(MAYOR, "ติดอะไรอยู่", Mentions.ofDivision(3));
    }

    @Test
    void an_answer_stands_with_its_question_and_settles_it() {
        people.rename(LEAD, "สมศรี ใจดี");

        answer(LEAD, question, " รอพัสดุ ");

        assertThat(question.question()).isEqualTo(OPEN);
        assertThat(last(MAYOR))
                .returns(ANSWERED, NoteView::question)
                .returns(new AnswerView("รอพัสดุ", "สมศรี ใจดี", clock.instant()), NoteView::answer)
                .returns(false, NoteView::mayAnswer);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void a_question_is_answered_once() {
        answer(SUPPORT, question, "ตอบแทน");

        assertNothingHappens(() -> answer(LEAD, question, "ตอบเอง"), "discussion.refused.settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_answer_says_something(String nothing) {
        assertNothingHappens(() -> answer(LEAD, question, nothing), "discussion.refused.empty");
    }

    @Test
    void an_answer_is_no_longer_than_a_note() {
        assertNothingHappens(() -> answer(LEAD, question, "ก".repeat(4_001)), "discussion.refused.length");
    }

    @Test
    void a_head_who_takes_no_part_answers_only_what_she_is_asked() {
        assertThat(last(STRANGER).mayAnswer()).isFalse();
        assertThatThrownBy(() -> answer(STRANGER, question, "แทรก")).isInstanceOf(AccessDeniedException.class);

        var hers = ask(MAYOR, "กองอื่นช่วยได้ไหม", Mentions.ofDivision(5));
        assertThat(last(STRANGER).mayAnswer()).isTrue();
        answer(STRANGER, hers, "ได้");

        assertThat(last(MAYOR).answer().text()).isEqualTo("ได้");
    }

    @Test
    void a_note_that_asks_nothing_has_no_answer() {
        write(MAYOR, "แจ้งเพื่อทราบ");
        var note = last(MAYOR);

        assertThat(note.mayAnswer()).isFalse();
        assertNothingHappens(() -> answer(LEAD, note, "ครับ"), "discussion.refused.settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {MAYOR, "admin"})
    void who_asked_and_administrators_withdraw(String person) {
        people.admin();

        assertThat(last(person).mayWithdraw()).isTrue();
        Acting.as(person, () -> discussion.withdraw(question.id()));

        assertThat(last(MAYOR)).returns(WITHDRAWN, NoteView::question).returns("ติดอะไรอยู่", NoteView::text);
        assertNothingHappens(() -> answer(LEAD, question, "ช้าไป"), "discussion.refused.settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, SUPPORT, STRANGER})
    void nobody_else_withdraws(String person) {
        assertThat(last(person).mayWithdraw()).isFalse();
        assertThatThrownBy(() -> Acting.as(person, () -> discussion.withdraw(question.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(last(MAYOR).question()).isEqualTo(OPEN);
    }

    @Test
    void an_author_deletes_her_note_and_the_trail_keeps_it() {
        Acting.as(MAYOR, () -> discussion.delete(question.id(), question.version()));

        assertThat(last(LEAD))
                .returns(true, NoteView::deleted)
                .returns("", NoteView::text)
                .returns(WITHDRAWN, NoteView::question);
        assertThat(database.rows(
                        "audit_entry where object_type = 'note' and changes like '%ติดอะไรอยู่%OPEN%WITHDRAWN%'"))
                .isOne();
        assertNothingHappens(
                () -> Acting.as(MAYOR, () -> discussion.delete(question.id(), question.version() + 1)),
                "discussion.refused.gone");
    }

    @Test
    void not_even_an_administrator_deletes_what_another_wrote() {
        people.admin();

        assertThat(last("admin").mayDelete()).isFalse();
        assertThatThrownBy(() -> Acting.as("admin", () -> discussion.delete(question.id(), question.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_question_that_was_answered_meanwhile_is_not_deleted_unseen() {
        answer(LEAD, question, "รอพัสดุ");

        assertThatThrownBy(() -> Acting.as(MAYOR, () -> discussion.delete(question.id(), question.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(last(MAYOR).deleted()).isFalse();
    }

    @Test
    void a_closed_year_settles_nothing() {
        register.year(2569, YearState.CLOSED);

        assertThat(last(MAYOR))
                .returns(false, NoteView::mayAnswer)
                .returns(false, NoteView::mayWithdraw)
                .returns(false, NoteView::mayDelete);
        assertNothingHappens(() -> answer(LEAD, question, "รอพัสดุ"), "measure.refused.year");
        assertNothingHappens(() -> Acting.as(MAYOR, () -> discussion.withdraw(question.id())), "measure.refused.year");
        assertNothingHappens(
                () -> Acting.as(MAYOR, () -> discussion.delete(question.id(), question.version())),
                "measure.refused.year");
    }

    @Test
    void a_question_that_is_not_there_is_refused() {
        assertNothingHappens(
                () -> Acting.as(LEAD, () -> discussion.answer(UUID.randomUUID(), "ครับ")), "discussion.refused.gone");
    }
}
