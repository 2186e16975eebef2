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

/** Two transactions at once: who writes a note and who closes the year wait for each other. */
abstract class HeldYearContract extends DiscussionFixture {

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private YearStates states;

    private String admin;
    private NoteView question;

    @BeforeEach
    void ask() {
        admin = people.admin();
        question = ask(MAYOR, "ถึงไหนแล้ว", Mentions.ofDivision(3));
    }

    /** Something that is said. */
    @FunctionalInterface
    interface Saying {

        void run(HeldYearContract test);
    }

    static Stream<Saying> sayings() {
        return Stream.of(
                test -> test.write(LEAD, "ข้อความ"),
                test -> test.answer(LEAD, test.question, "เสร็จแล้ว"),
                test -> Acting.as(MAYOR, () -> test.discussion.withdraw(test.question.id())),
                test -> Acting.as(MAYOR, () -> test.discussion.delete(test.question.id(), 0)));
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void a_year_is_not_closed_while_somebody_speaks_in_it(Saying saying) {
        atOnce.in(() -> {
            saying.run(this);
            atOnce.assertWaits(this::close);
            return null;
        });
        close();
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void whoever_speaks_while_a_year_is_closed_waits_and_is_refused(Saying saying) {
        var before = notes(MAYOR).stream().map(NoteView::text).toList();
        var said = atOnce.in(() -> {
            close();
            atOnce.assertWaits(() -> saying.run(this));
            return CompletableFuture.runAsync(() -> saying.run(this));
        });

        assertThatThrownBy(said::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("measure.refused.year"));
        assertThat(notes(MAYOR)).extracting(NoteView::text).isEqualTo(before);
        assertThat(events()).isOne();
    }

    private void close() {
        Acting.as(admin, () -> states.move(new YearChange(Plan.YEAR, 0, YearMove.CLOSE, "")));
    }
}
