package org.prongsai.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;

/** A supposition stands on the scores that are stored now, and is not lost when they change. */
class LiveWhatIfTest extends Live {

    @Autowired
    private AssessmentService assessment;

    @Test
    void another_score_shows_and_what_is_supposed_or_typed_stays() {
        score(1, "95.00");
        score(2, "90.00");
        signInAsHead(3);
        open("what-if?year=2569&to=9:75");
        test(field(2)).setValue("เก้าสิบ");
        roundTrip();

        score(1, "80.00");

        soon(() -> assertThat(field(1).getValue()).isEqualTo("80.00"));
        assertThat(field(9).getValue()).isEqualTo("75.00");
        assertThat(field(2).getValue()).isEqualTo("เก้าสิบ");
    }

    private void score(int indicator, String points) {
        SystemUser.call(
                () -> assessment.record(List.of(new NewScore(2569, indicator, new BigDecimal(points))), "report"));
        newRequest();
    }

    private TextField field(int indicator) {
        return find(TextField.class).all().get(indicator - 1);
    }
}
