package org.prongsai.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** From planned to open to closed and back, by an administrator only, and with every move kept. */
abstract class YearStatesContract {

    private static final int YEAR = Plan.YEAR;

    @Autowired
    private YearStates states;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private TestClock clock;

    @Autowired
    private AtOnce atOnce;

    private String admin;

    @BeforeEach
    void layOut() {
        database.clear();
        admin = people.admin();
    }

    @Test
    void an_added_year_is_planned_and_added_once() {
        var added = Acting.as(admin, () -> states.add(2570));

        assertThat(added).isEqualTo(new YearView(2570, YearState.PLANNED, 0));
        assertRefused("year.refused.known", () -> states.add(2570));
        assertThat(database.rows("audit_entry where action = 'CREATED' and object_id = '2570'"))
                .isOne();
    }

    @Test
    void of_two_who_add_a_year_at_once_the_second_waits_and_is_told() {
        Runnable adding = () -> Acting.as(admin, () -> states.add(2570));
        var second = atOnce.in(() -> {
            adding.run();
            atOnce.assertWaits(adding);
            return CompletableFuture.runAsync(adding);
        });

        assertThatThrownBy(second::join)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("year.refused.known"));
        assertThat(database.rows("audit_entry where object_id = '2570'")).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2026, 2701, Integer.MAX_VALUE})
    void a_year_that_is_none_is_not_added(int year) {
        assertRefused("year.refused.implausible", () -> states.add(year));
    }

    @Test
    void a_year_goes_its_way_and_every_move_is_told_with_who_and_why() {
        var planned = Acting.as(admin, () -> states.add(YEAR));
        var open = move(planned, YearMove.OPEN, "");
        var closed = move(open, YearMove.CLOSE, " ครบถ้วนแล้ว ");
        var reopened = move(closed, YearMove.REOPEN, "แก้ไขผลของกองช่าง");

        assertThat(open).isEqualTo(new YearView(YEAR, YearState.OPEN, 1));
        assertThat(closed.isClosed()).isTrue();
        assertThat(reopened).isEqualTo(new YearView(YEAR, YearState.OPEN, 3));
        var history = Acting.as(admin, () -> states.history(YEAR));
        assertThat(history).hasSize(4).allMatch(line -> line.actor().equals(admin));
        assertThat(history.get(0).changes())
                .containsExactly(
                        FieldChange.of("state", YearState.CLOSED, YearState.OPEN),
                        FieldChange.of("reason", null, "แก้ไขผลของกองช่าง"));
        assertThat(history.get(1).changes()).contains(FieldChange.of("reason", null, "ครบถ้วนแล้ว"));
        assertThat(history.get(2).changes())
                .isEqualTo(List.of(FieldChange.of("state", YearState.PLANNED, YearState.OPEN)));
    }

    @ParameterizedTest
    @EnumSource(YearMove.class)
    void a_move_starts_from_its_state_only(YearMove move) {
        for (var state : YearState.values()) {
            register.year(YEAR, state);
            if (state != move.from()) {
                assertRefused("year.refused.move", () -> states.move(new YearChange(YEAR, 0, move, "เหตุผล")));
            }
        }
        assertThat(database.rows("audit_entry where actor = 'admin'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void a_closed_year_is_not_opened_again_without_a_reason(String reason) {
        register.year(YEAR, YearState.CLOSED);

        assertRefused("year.refused.reason", () -> states.move(new YearChange(YEAR, 0, YearMove.REOPEN, reason)));
    }

    @Test
    void a_reason_has_a_limit() {
        register.year(YEAR, YearState.CLOSED);
        var longest = "ก".repeat(YearStates.LONGEST_REASON);

        assertRefused(
                "year.refused.length", () -> states.move(new YearChange(YEAR, 0, YearMove.REOPEN, longest + "ก")));
        assertThat(Acting.as(admin, () -> states.move(new YearChange(YEAR, 0, YearMove.REOPEN, longest)))
                        .isOpen())
                .isTrue();
    }

    @Test
    void who_has_not_seen_the_latest_move_makes_none() {
        register.year(YEAR, YearState.OPEN);
        Acting.as(admin, () -> states.move(new YearChange(YEAR, 0, YearMove.CLOSE, "")));

        assertThatThrownBy(() -> Acting.as(admin, () -> states.move(new YearChange(YEAR, 0, YearMove.CLOSE, ""))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_opening_is_taken_back_as_long_as_nobody_has_reported() {
        var measure = register.add(measure(1).ledBy(3));
        assertThat(move(new YearView(YEAR, YearState.OPEN, 0), YearMove.WITHDRAW, "")
                        .state())
                .isEqualTo(YearState.PLANNED);
        clock.advance(Duration.ofMinutes(1));

        register.year(YEAR, YearState.OPEN);
        register.status(measure, 3, AssignmentStatus.IN_PROGRESS);

        assertRefused("year.refused.reported", () -> states.move(new YearChange(YEAR, 1, YearMove.WITHDRAW, "")));
        assertThat(Acting.as(admin, () -> states.history(YEAR)).getFirst().changes())
                .containsExactly(FieldChange.of("state", YearState.OPEN, YearState.PLANNED));
    }

    @Test
    void the_year_after_is_added_once_and_must_not_be_closed() {
        register.year(YEAR, YearState.CLOSED);

        assertThat(Acting.as(admin, () -> states.startAfter(YEAR)).state()).isEqualTo(YearState.PLANNED);
        assertThat(Acting.as(admin, () -> states.startAfter(YEAR)).version()).isZero();

        register.year(YEAR + 1, YearState.CLOSED);
        assertRefused("year.refused.closed", () -> states.startAfter(YEAR));
        assertRefused("year.refused.unknown", () -> states.startAfter(2500));
    }

    @Test
    void a_year_that_is_not_kept_does_not_move() {
        assertRefused("year.refused.unknown", () -> states.move(new YearChange(2500, 0, YearMove.OPEN, "")));
    }

    private YearView move(YearView year, YearMove move, String reason) {
        clock.advance(Duration.ofMinutes(1));
        return Acting.as(admin, () -> states.move(new YearChange(year.year(), year.version(), move, reason)));
    }

    private void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Acting.as(admin, work))
                .returns(key, RefusedException::messageKey);
    }
}
