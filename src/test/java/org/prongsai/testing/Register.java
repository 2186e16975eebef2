package org.prongsai.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.security.SystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lays out years, measures and scores as an administrator does, and sets what came about since in their rows. */
public final class Register {

    private static final List<String> SCORES_2567 =
            List.of("94.14", "93.96", "96.55", "76.67", "91.26", "92.40", "89.46", "83.28", "92.14", "61.67");
    private static final List<String> SCORES_2568 =
            List.of("95.30", "98.82", "98.82", "96.55", "97.65", "93.85", "89.90", "87.86", "67.75", "95.00");

    private final FiscalYearService years;
    private final MeasureIntake intake;
    private final AssessmentService assessment;
    private final JdbcClient jdbc;

    Register(FiscalYearService years, MeasureIntake intake, AssessmentService assessment, JdbcClient jdbc) {
        this.years = years;
        this.intake = intake;
        this.assessment = assessment;
        this.jdbc = jdbc;
    }

    /** Adds the year, or moves it to this state. */
    public void year(int year, YearState state) {
        SystemUser.call(() -> years.findOrAdd(new FiscalYear(year), state));
        jdbc.sql("update fiscal_year set state = ? where be_year = ?")
                .param(state.name())
                .param(year)
                .update();
    }

    /** Adds a measure, and its year as an open one where there is none; returns its identifier. */
    public long add(Plan plan) {
        SystemUser.call(() -> years.findOrAdd(new FiscalYear(plan.year()), YearState.OPEN));
        SystemUser.call(() -> intake.take(plan.year(), List.of(plan.planned())));
        return jdbc.sql("select id from measure where fiscal_year = ? and number = ?")
                .param(plan.year())
                .param(plan.number())
                .query(Long.class)
                .single();
    }

    /** The identifier of a division's part. */
    public long part(long measureId, long divisionId) {
        return jdbc.sql("select id from assignment where measure_id = ? and division_id = ?")
                .param(measureId)
                .param(divisionId)
                .query(Long.class)
                .single();
    }

    public void status(long measureId, long divisionId, AssignmentStatus status) {
        jdbc.sql("update assignment set status = ?, progress = ? where id = ?")
                .param(status.name())
                .param(status.ordinal())
                .param(part(measureId, divisionId))
                .update();
    }

    /** The scores of the published report, of both years. */
    public void publishedScores() {
        score(2567, SCORES_2567);
        score(2568, SCORES_2568);
    }

    private void score(int year, List<String> points) {
        var scores = IntStream.range(0, points.size())
                .mapToObj(i -> new NewScore(year, i + 1, new BigDecimal(points.get(i))))
                .toList();
        SystemUser.call(() -> assessment.record(scores, "report"));
    }
}
