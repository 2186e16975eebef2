package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;

/** Declines and holes show by themselves what others enter and plan. */
class LiveReviewTest extends Live {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private MeasurePlanning planning;

    @Test
    void a_score_that_falls_shows_among_the_declines() {
        score(2568, "92.00");
        score(2569, "92.00");
        signInAsManagement();
        open("declines");
        assertThat(find(DeclineCard.class).exists()).isFalse();

        score(2569, "70.00");

        soon(() -> assertThat(text(find(DeclineCard.class).single())).contains("9."));
    }

    @Test
    void a_hole_shows_once_its_measure_is_retired_and_the_map_stays_where_it_is() {
        register.year(2569, YearState.OPEN);
        var only = register.add(measure(1).answering(9));
        signInAsManagement();
        open("coverage?year=2569");
        var before = find(CoverageGrid.class).single().getDataProvider();
        assertThat(summary()).doesNotContain("⚠ 9.");

        Acting.as(people.admin(), () -> {
            var plan = planning.find(only).orElseThrow();
            planning.retire(only, plan.version(), "ซ้ำ");
        });
        newRequest();

        soon(() -> assertThat(summary()).contains("⚠ 9."));
        assertThat(find(CoverageGrid.class).single().getDataProvider()).isSameAs(before);
    }

    private String summary() {
        return text(find(Div.class).withClassName("coverage-summary").single());
    }

    private void score(int year, String points) {
        SystemUser.call(() -> assessment.record(List.of(new NewScore(year, 9, new BigDecimal(points))), "report"));
        newRequest();
    }
}
