package org.prongsai.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.Targets;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands still below its target needs a look, and yet has not fallen. */
class StandingStillTest extends ViewTest {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private Targets targets;

    @Test
    void it_looks_unlike_a_decline() {
        Acting.as(people.management(), () -> targets.save(2569, List.of(new NewTarget(9, new BigDecimal("90"), null))));
        score(2568, 9, "80.00");
        score(2569, 9, "80.00");
        score(2568, 1, "90.00");
        score(2569, 1, "70.00");
        newRequest();
        signInAsHead(3);

        open("comparison");

        var badges = find(Span.class, find(IndicatorsCard.class).single())
                .withClassName("status")
                .all();
        assertThat(badges)
                .extracting(Span::getText)
                .satisfiesExactly(
                        fallen -> assertThat(fallen).startsWith("▼ "),
                        still -> assertThat(still).startsWith("= "));
        assertThat(badges.getFirst().getClassNames()).contains("overdue");
        assertThat(badges.getLast().getClassNames()).contains("hole").doesNotContain("overdue");
        assertThat(text(find(IndicatorsCard.class).single())).contains("เป้าหมาย 90.00", "ค่าเป้าหมาย ผลต่อคะแนนรวม");
    }

    @Test
    void a_year_without_targets_has_no_column_for_them() {
        register.publishedScores();
        signInAsHead(3);

        open("comparison");

        assertThat(text(find(IndicatorsCard.class).single()))
                .contains("ผลต่าง ผลต่อคะแนนรวม")
                .doesNotContain("ค่าเป้าหมาย");
    }

    private void score(int year, int indicator, String points) {
        SystemUser.call(
                () -> assessment.record(List.of(new NewScore(year, indicator, new BigDecimal(points))), "report"));
    }
}
