package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wrong difference of a published report stays visible until somebody settles it, and comes back when a figure changes. */
abstract class PrintedDifferencesContract {

    private static final ScoreReason CHECKED = new ScoreReason("ตรวจคะแนนกับประกาศของ ป.ป.ช. แล้ว รายงานพิมพ์ผิด");

    @Autowired
    private PrintedDifferences differences;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient jdbc;

    private String admin;

    @BeforeEach
    void layOut() {
        database.clear();
        register.publishedScores();
        admin = people.admin();
        printed("6.41");
    }

    @Test
    void a_settled_difference_is_found_no_more_and_who_settled_it_is_kept_with_the_reason() {
        settle(found().getFirst());

        assertThat(found()).isEmpty();
        assertThat(database.rows("printed_difference where settled_points = 6.39 and settled_by = 'admin'"))
                .isOne();
        assertThat(jdbc.sql("select changes from audit_entry where actor = 'admin'")
                        .query(String.class)
                        .single())
                .contains("settled", "6.39", CHECKED.text());
    }

    @Test
    void it_comes_back_once_a_score_changes() {
        settle(found().getFirst());

        SystemUser.call(() -> assessment.record(List.of(new NewScore(2568, 5, new BigDecimal("50.00"))), "typed"));

        assertThat(found()).extracting(Disagreement::indicator).containsExactly(5);
    }

    @Test
    void it_comes_back_once_another_difference_is_printed_and_stays_settled_where_the_same_is_read_again() {
        settle(found().getFirst());

        printed("6.41");
        assertThat(found()).isEmpty();
        printed("6.42");
        assertThat(found()).singleElement().extracting(Disagreement::printed).isEqualTo(new BigDecimal("6.42"));
        assertThat(jdbc.sql("select changes from audit_entry where object_type = 'printedDifference' order by id desc")
                        .query(String.class)
                        .list()
                        .getFirst())
                .as("that it is open again is in the trail")
                .contains("6.42", "settled", "6.39");
    }

    @Test
    void who_saw_other_figures_or_comes_second_is_told() {
        var seen = found().getFirst();
        var other = new Disagreement(2568, 5, 2567, seen.printed(), new BigDecimal("6.40"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> settle(other));
        settle(seen);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> settle(seen));
    }

    @Test
    void settling_takes_four_statements() {
        var seen = found().getFirst();

        counter.count(() -> settle(seen)).assertNumber(4);
    }

    private void settle(Disagreement seen) {
        Acting.as(admin, () -> differences.settle(seen, CHECKED));
    }

    private List<Disagreement> found() {
        return Acting.as(admin, () -> differences.disagreeing(2568));
    }

    private void printed(String points) {
        var difference = new NewDifference(2568, 5, 2567, new BigDecimal(points));
        SystemUser.call(() -> {
            differences.record(List.of(difference), "report.txt");
            return null;
        });
    }
}
