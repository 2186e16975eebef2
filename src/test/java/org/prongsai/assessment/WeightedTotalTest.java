package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.EIT;
import static org.prongsai.assessment.ReferenceReport.IIT;
import static org.prongsai.assessment.ReferenceReport.OIT;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedTotalTest {

    @Test
    void theTotalWeighsTheMeansOfTheInstruments() {
        var total = total("452.58", "265.14", "153.81");

        assertThat(total.value()).isEqualByComparingTo("84.4308");
    }

    @Test
    void aMeanWithoutEndDoesNotBlurTheTotal() {
        var total = total("487.14", "271.61", "162.75");

        assertThat(total.value()).isEqualByComparingTo("88.9394");
    }

    @Test
    void aTotalThatReachesALimitExactlyIsNotRoundedBelowIt() {
        var eit = new InstrumentSum(EIT, points("254.98"), 3);

        var total = total("425.00", "254.98", "170.01");

        assertThat(eit.mean()).isLessThan(points("84.9933333333333333333333333333333334"));
        assertThat(total.value()).isEqualByComparingTo("85");
    }

    @Test
    void theMeanOfAnInstrumentKeepsThirtyFourDigits() {
        var mean = new InstrumentSum(EIT, points("271.61"), 3).mean();

        assertThat(mean).isEqualByComparingTo("90.53666666666666666666666666666667");
    }

    @Test
    void anInstrumentReachesALimitOnItsExactMean() {
        var oit = new InstrumentSum(OIT, points("170.00"), 2);

        assertThat(oit.reaches(points("85"))).isTrue();
        assertThat(oit.reaches(points("85.001"))).isFalse();
    }

    private static WeightedTotal total(String iit, String eit, String oit) {
        return WeightedTotal.of(List.of(
                new InstrumentSum(IIT, points(iit), 5),
                new InstrumentSum(EIT, points(eit), 3),
                new InstrumentSum(OIT, points(oit), 2)));
    }
}
