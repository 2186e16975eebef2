package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.prongsai.dashboard.DashboardService;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.StatusChange;
import org.prongsai.measure.YearStatistics;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements an action takes, that of reading the rights included; the same whatever the number of measures. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServiceStatementsContract {

    private static final MeasureFilter ROWS = MeasureFilter.ofYear(Plan.YEAR);
    private static final PageRequest PAGE = PageRequest.of(1, 50, Sort.by("period"));

    private final AtomicInteger addresses = new AtomicInteger();
    private final int number;

    @Autowired
    private MeasureService measures;

    @Autowired
    private AssignmentService parts;

    @Autowired
    private YearStatistics years;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    private String head;

    ServiceStatementsContract(int number) {
        this.number = number;
    }

    @BeforeAll
    void layOut() {
        database.clear();
        ManyMeasures.add(number, register, jdbc);
        register.publishedScores();
        head = people.head(3);
    }

    @Test
    void as_many_measures_are_there_as_said() {
        assertThat(database.rows("measure")).isEqualTo(number);
        assertThat(database.rows("assignment")).isEqualTo(8 * number);
    }

    @Test
    void a_status_update_takes_four() {
        var part = ManyMeasures.partOf(3);
        var version = Acting.as(head, () -> parts.state(part)).version();

        count(() -> parts.report(
                        new StatusChange(part, version, AssignmentStatus.IN_PROGRESS, "ทำแล้ว " + version, "")))
                .assertNumber(4);
    }

    @Test
    void adding_evidence_takes_four() {
        count(this::addEvidence).assertNumber(4);
    }

    private void addEvidence() {
        evidence.addAddress(ManyMeasures.partOf(3), "https://example.go.th/" + addresses.incrementAndGet(), "");
    }

    @Test
    void a_page_of_the_list_and_the_count_take_three_in_one_request() {
        count(() -> {
                    measures.page(ROWS, PAGE);
                    measures.count(ROWS);
                })
                .assertNumber(3);
    }

    @Test
    void a_page_of_the_list_and_the_count_take_four_where_no_request_remembers_the_rights() {
        counter.count(() -> {
                    Acting.as(head, () -> measures.page(ROWS, PAGE));
                    Acting.as(head, () -> measures.count(ROWS));
                })
                .assertNumber(4);
    }

    @Test
    void opening_a_measure_takes_four() {
        count(() -> measures.find(ManyMeasures.measure())).assertNumber(4);
    }

    @Test
    void following_a_measure_through_the_years_takes_three() {
        count(() -> measures.line(ManyMeasures.measure())).assertNumber(3);
    }

    @Test
    void counting_what_the_years_hold_takes_three() {
        count(() -> {
                    years.plans();
                    years.work(List.of(Plan.YEAR, Plan.YEAR - 1));
                })
                .assertNumber(3);
    }

    @Test
    void the_dashboard_takes_ten() {
        count(() -> dashboard.read(2569, 2568)).assertNumber(10);
    }

    private Statements count(Runnable work) {
        return counter.count(() -> Acting.as(head, work));
    }
}
