package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes about a part and who closes its year wait for each other: no note lands in a closed year. */
abstract class HeldNotesContract extends DiscussionFixture {

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private YearStates states;

    private String admin;
    private NoteView question;

    /** Something that a person does to notes. */
    @FunctionalInterface
    interface Writing {

        void run(HeldNotesContract test);
    }

    static Stream<Writing> writings() {
        return Stream.of(
                test -> test.write(LEAD, "ครบแล้ว"),
                test -> test.answer(LEAD, test.question, "รอพัสดุ"),
                test -> Acting.as(MAYOR, () -> test.discussion.withdraw(test.question.id())),
                test -> Acting.as(MAYOR, () -> test.discussion.delete(test.question.id(), test.question.version())));
    }

    @BeforeEach
    void ask() {
        admin = people.admin();
        question = ask(MAYOR, "ติดอะไรอยู่", Mentions.ofDivision(3));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void a_year_is_not_closed_while_somebody_writes_in_it(Writing writing) {
        atOnce.in(() -> {
            writing.run(this);
            atOnce.assertWaits(this::close);
            return null;
        });

        assertThat(events()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void whoever_writes_while_a_year_is_closed_waits_and_is_refused(Writing writing) {
        Runnable work = () -> writing.run(this);
        var late = atOnce.in(() -> {
            close();
            atOnce.assertWaits(work);
            return CompletableFuture.runAsync(work);
        });

        assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("measure.refused.year"));
        assertThat(events()).isEqualTo(1);
    }

    private void close() {
        Acting.as(admin, () -> states.move(new YearChange(Plan.YEAR, 0, YearMove.CLOSE, "")));
    }
}
