package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.NewDifference;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.measure.Weakness;
import org.prongsai.security.Role;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class CheckServiceTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    private CheckService checks;

    @Autowired
    private PrintedDifferences differences;

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void layOut() {
        database.clear();
        var late = TestClock.TODAY.minusDays(1);
        register.add(measure(1).ledBy(3).supportedBy(4).until(late));
        register.add(measure(3).supportedBy(4).guessing("I10", 4).until(late));
        register.publishedScores();
    }

    @Test
    void an_administrator_sees_all_kinds_of_all_divisions() {
        assertThat(counts(people.admin(), Plan.YEAR, CheckScope.MINE))
                .containsOnlyKeys(CheckKind.values())
                .containsEntry(CheckKind.OVERDUE, 3L)
                .containsEntry(CheckKind.NO_LEAD, 1L)
                .containsEntry(CheckKind.CODE_UNCONFIRMED, 1L)
                .containsEntry(CheckKind.NUMBERING_GAP, 1L)
                .containsEntry(CheckKind.DIFFERENCE_DISAGREES, 0L);
    }

    @Test
    void a_head_sees_what_is_to_be_mended_in_the_own_divisions() {
        var head = people.head(4);

        assertThat(counts(head, Plan.YEAR, CheckScope.MINE))
                .containsEntry(CheckKind.OVERDUE, 2L)
                .doesNotContainKeys(CheckKind.NO_LEAD, CheckKind.NUMBERING_GAP, CheckKind.DIFFERENCE_DISAGREES);
        assertThat(Acting.as(head, () -> checks.page(CheckKind.NO_LEAD, Plan.YEAR, CheckScope.MINE, PAGE)))
                .isEmpty();
    }

    @Test
    void a_head_may_look_at_everything() {
        assertThat(counts(people.head(4), Plan.YEAR, CheckScope.ALL))
                .containsEntry(CheckKind.OVERDUE, 3L)
                .containsEntry(CheckKind.NO_LEAD, 1L);
    }

    @Test
    void who_is_head_and_management_at_once_sees_everything() {
        var both = people.add("both", Set.of(Role.DIVISION_HEAD, Role.MANAGEMENT), 4);

        assertThat(counts(both, Plan.YEAR, CheckScope.MINE)).containsEntry(CheckKind.OVERDUE, 3L);
    }

    @Test
    void a_gap_and_a_wrong_difference_say_what_they_are_about() {
        printed("6.41", 5);
        printed("-24.39", 9);
        var admin = people.admin();

        assertThat(page(admin, CheckKind.NUMBERING_GAP, Plan.YEAR))
                .extracting(CheckFinding::number)
                .containsExactly(2);
        assertThat(counts(admin, 2568, CheckScope.MINE)).containsEntry(CheckKind.DIFFERENCE_DISAGREES, 1L);
        assertThat(page(admin, CheckKind.DIFFERENCE_DISAGREES, 2568))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.number()).isEqualTo(5);
                    assertThat(finding.disagreement().printed()).isEqualByComparingTo("6.41");
                    assertThat(finding.disagreement().computed()).isEqualByComparingTo("6.39");
                });
    }

    @Test
    void every_weakness_has_its_kind() {
        assertThat(Weakness.values())
                .allSatisfy(weakness -> assertThat(CheckKind.of(weakness)).isNotNull());
    }

    @Test
    void all_counts_take_five_statements_and_a_head_takes_two() {
        var admin = people.admin();
        var head = people.head(4);

        counter.count(() -> counts(admin, Plan.YEAR, CheckScope.MINE)).assertNumber(5);
        counter.count(() -> counts(head, Plan.YEAR, CheckScope.MINE)).assertNumber(2);
    }

    private void printed(String points, int indicator) {
        var difference = new NewDifference(2568, indicator, 2567, new BigDecimal(points));
        SystemUser.call(() -> {
            differences.record(List.of(difference), "report.txt");
            return null;
        });
    }

    private Map<CheckKind, Long> counts(String username, int year, CheckScope scope) {
        return Acting.as(username, () -> checks.counts(year, scope));
    }

    private List<CheckFinding> page(String username, CheckKind kind, int year) {
        return Acting.as(username, () -> checks.page(kind, year, CheckScope.MINE, PAGE));
    }
}
