package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.EIT;
import static org.prongsai.assessment.ReferenceReport.IIT;
import static org.prongsai.assessment.ReferenceReport.OIT;
import static org.prongsai.assessment.ReferenceReport.points;

import org.junit.jupiter.api.Test;

class EffectOnTotalTest {

    @Test
    void theDeclineOfIndicatorNineCostsAlmostFivePoints() {
        var effect = EffectOnTotal.of(points("-24.39"), OIT, 2);

        assertThat(effect).isEqualByComparingTo("-4.878");
    }

    @Test
    void theSameDifferenceCountsLessInALargerInstrument() {
        assertThat(EffectOnTotal.of(points("10"), IIT, 5)).isEqualByComparingTo("0.6");
        assertThat(EffectOnTotal.of(points("10"), EIT, 3)).isEqualByComparingTo("1");
    }
}
