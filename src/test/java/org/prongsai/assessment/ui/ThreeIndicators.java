package org.prongsai.assessment.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.assessment.Figure;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.OfficialResult;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.assessment.YearResult;
import org.prongsai.assessment.YearRules;
import org.prongsai.shared.Bilingual;

/** Three indicators in 2566 to 2568, of which 2566 is published; the first of 2568 is stored. */
final class ThreeIndicators {

    static final ScoreCell STORED = ScoreCell.ofIndicator(2568, 1);
    static final ScoreCell FREE = ScoreCell.ofIndicator(2568, 2);
    static final ScoreCell PUBLISHED = ScoreCell.ofIndicator(2566, 2);
    static final ScoreCell RATING = new ScoreCell(2568, Figure.RATING);

    private ThreeIndicators() {}

    static ScoreSheet sheet(int version) {
        var indicators = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Indicator(number, "IIT", new Bilingual("ตัวชี้วัด", "Indicator")))
                .toList();
        var ladder = List.of(
                new RatingStep(1, new Bilingual("ผ่าน", "Pass"), BigDecimal.valueOf(85), null, true, "handbook"));
        var rows = Stream.concat(
                        indicators.stream()
                                .map(each -> new ScoreSheet.Row(Figure.indicator(each.number()), each.name(), null)),
                        Stream.of(new ScoreSheet.Row(Figure.RATING, new Bilingual("", ""), null)))
                .toList();
        var years = IntStream.rangeClosed(2566, 2568)
                .mapToObj(year -> new ScoreSheet.Year(
                        year,
                        new YearRules(
                                new FrameworkView(year, year, true, "", List.of(), indicators, List.of()), ladder),
                        new OfficialResult(
                                new YearResult(year, year, List.of(), null, null, List.of()),
                                null,
                                Map.of(),
                                null,
                                year == 2566)))
                .toList();
        return new ScoreSheet(years, rows, Map.of(STORED, new ScoreSheet.Stored(new BigDecimal("94.14"), version)));
    }
}
