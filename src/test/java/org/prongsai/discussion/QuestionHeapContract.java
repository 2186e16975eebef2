package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.discussion.QuestionHeap.BY_ME;
import static org.prongsai.discussion.QuestionHeap.FOR_ME;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.MeasureService;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Which questions wait for whom, and where lists show them. */
abstract class QuestionHeapContract extends DiscussionFixture {

    @Autowired
    private MeasureService measures;

    @Autowired
    private StatementCounter counter;

    @Test
    void a_question_waits_for_those_whom_it_mentions() {
        ask(MAYOR, "ถึงกอง", Mentions.ofDivision(3));
        clock.advance(Duration.ofMinutes(1));
        ask(MAYOR, "ถึงคน", people(SUPPORT, LEAD));

        assertThat(heap(LEAD, FOR_ME)).containsExactly("ถึงคน", "ถึงกอง");
        assertThat(heap(SUPPORT, FOR_ME)).containsExactly("ถึงคน");
        assertThat(heap(STRANGER, FOR_ME)).isEmpty();
        assertThat(heap(MAYOR, FOR_ME)).isEmpty();
        assertThat(Acting.as(LEAD, questions::openForMe)).isEqualTo(2);
    }

    @Test
    void a_question_that_mentions_nobody_waits_for_the_division_whose_part_it_is_about() {
        ask(MAYOR, "ถึงไหนแล้ว", Mentions.NOBODY);

        assertThat(heap(LEAD, FOR_ME)).containsExactly("ถึงไหนแล้ว");
        assertThat(last(LEAD).mentions()).isEqualTo(Mentions.ofDivision(3));
    }

    @Test
    void a_head_does_not_ask_herself() {
        assertNothingHappens(() -> write(LEAD, "ใครช่วยได้", Mentions.NOBODY, true), "discussion.refused.nobody");

        assertNothingHappens(
                () -> write(LEAD, "ถึงกองเรา", new Mentions(Set.of(3L), Set.of(LEAD)), true),
                "discussion.refused.nobody");

        ask(LEAD, "ถึงกองเราด้วย", new Mentions(Set.of(3L, 4L), Set.of()));

        assertThat(heap(LEAD, FOR_ME)).isEmpty();
        assertThat(heap(SUPPORT, FOR_ME)).containsExactly("ถึงกองเราด้วย");
    }

    @Test
    void names_within_others_are_not_mistaken_for_them() {
        people.add("ann_a", Set.of());
        people.add("annxa", Set.of());
        people.add("ann", Set.of());
        ask(MAYOR, "ถึงกอง 3", Mentions.ofDivision(3));
        ask(MAYOR, "ถึง annxa", people("annxa"));

        assertThat(heap(STRANGER, FOR_ME)).isEmpty();
        assertThat(heap("ann_a", FOR_ME)).isEmpty();
        assertThat(heap("ann", FOR_ME)).isEmpty();
        assertThat(heap("annxa", FOR_ME)).containsExactly("ถึง annxa");
    }

    @Test
    void who_is_no_head_any_more_is_not_asked_for_the_division() {
        ask(MAYOR, "ถึงกอง", Mentions.ofDivision(3));

        people.setRoles(LEAD, Set.of());

        assertThat(heap(LEAD, FOR_ME)).isEmpty();
    }

    @Test
    void what_is_settled_or_locked_waits_for_nobody_and_who_asked_still_finds_the_answer() {
        var answered = ask(MAYOR, "หนึ่ง", Mentions.ofDivision(3));
        answer(LEAD, answered, "ตอบ");
        clock.advance(Duration.ofMinutes(1));
        var withdrawn = ask(MAYOR, "สอง", Mentions.ofDivision(3));
        Acting.as(MAYOR, () -> discussion.withdraw(withdrawn.id()));
        clock.advance(Duration.ofMinutes(1));
        ask(MAYOR, "สาม", Mentions.ofDivision(3));

        assertThat(heap(LEAD, FOR_ME)).containsExactly("สาม");
        assertThat(heap(MAYOR, BY_ME)).containsExactly("สาม", "หนึ่ง");
        assertThat(Acting.as(MAYOR, () -> questions.count(BY_ME))).isEqualTo(2);

        register.year(2569, YearState.CLOSED);

        assertThat(heap(LEAD, FOR_ME)).isEmpty();
        assertThat(Acting.as(LEAD, questions::openForMe)).isZero();
        assertThat(heap(MAYOR, BY_ME)).containsExactly("สาม", "หนึ่ง");
    }

    @Test
    void a_question_says_where_it_was_asked() {
        ask(MAYOR, "ถึงไหนแล้ว", Mentions.NOBODY);

        var asked = Acting.as(LEAD, () -> questions.page(FOR_ME, PageRequest.of(0, 1)))
                .getFirst();

        assertThat(asked)
                .returns(measure, AskedQuestion::measureId)
                .returns(1, AskedQuestion::number)
                .returns("แผนป้องกัน", AskedQuestion::title)
                .returns(2569, AskedQuestion::fiscalYear)
                .returns(part, AskedQuestion::assignmentId);
        assertThat(asked.division().th()).isEqualTo("กองช่าง");
        assertThat(asked.note().mayAnswer()).isTrue();
    }

    @Test
    void lists_of_measures_count_open_questions_and_are_narrowed_down_to_them() {
        register.add(measure(2).ledBy(3));
        ask(MAYOR, "หนึ่ง", Mentions.NOBODY);
        answer(LEAD, ask(MAYOR, "สอง", Mentions.NOBODY), "ตอบ");
        ask(SUPPORT, "สาม", Mentions.NOBODY);
        write(MAYOR, "แจ้งเพื่อทราบ");
        var all = MeasureFilter.ofYear(2569);
        var waiting = MeasureFilter.ofYear(2569).only(MeasureFilter.Flag.QUESTIONS);

        assertThat(rows(all).stream().mapToLong(MeasureRow::questions)).containsExactly(2L, 0L, 0L);
        assertThat(rows(waiting)).extracting(MeasureRow::assignmentId).containsExactly(part);
        assertThat(Acting.as(LEAD, () -> measures.count(waiting))).isOne();
    }

    private List<MeasureRow> rows(MeasureFilter filter) {
        return Acting.as(LEAD, () -> measures.page(filter, PageRequest.of(0, 9)));
    }

    @Test
    void every_action_takes_four_statements_at_most() {
        var everybody = new Mentions(Set.of(3L, 4L), Set.of(LEAD, SUPPORT));
        counter.count(() -> write(MAYOR, "ถึงทุกคน", everybody, true)).assertNumber(4);
        var question = last(MAYOR);
        counter.count(() -> answer(LEAD, question, "ตอบ")).assertNumber(4);
        counter.count(() -> Acting.as(MAYOR, () -> discussion.delete(question.id(), question.version() + 1)))
                .assertNumber(4);
        var other = ask(MAYOR, "อีกข้อ", Mentions.NOBODY);
        counter.count(() -> Acting.as(MAYOR, () -> discussion.withdraw(other.id())))
                .assertNumber(4);
        counter.count(() -> notes(LEAD)).assertNumber(4);
        counter.count(() -> heap(LEAD, FOR_ME)).assertNumber(2);
        counter.count(() -> Acting.as(LEAD, questions::openForMe)).assertNumber(2);
    }
}
