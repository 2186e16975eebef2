package org.prongsai.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;

/** The comparison shows by itself what is entered elsewhere. */
class LiveComparisonTest extends Live {

    @Autowired
    private AssessmentService assessment;

    @Test
    void a_score_that_somebody_enters_shows() {
        score("70.00");
        signInAsHead(3);
        open("comparison");

        score("81.25");

        soon(() -> assertThat(text(find(IndicatorsCard.class).single())).contains("81.25"));
    }

    private void score(String points) {
        SystemUser.call(() -> assessment.record(List.of(new NewScore(2569, 9, new BigDecimal(points))), "report"));
        newRequest();
    }
}
