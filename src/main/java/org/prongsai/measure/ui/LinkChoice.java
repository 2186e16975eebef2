package org.prongsai.measure.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.Indicator;
import org.prongsai.measure.MeasureLink;

/**
 * Something that a measure can answer to: a question, or an indicator as a whole.
 *
 * @param link what is stored
 * @param indicatorName name of its indicator, empty where this year has none of that number
 */
record LinkChoice(MeasureLink link, String indicatorName) {

    /** All of a year, each indicator followed by its questions; what a measure has already is offered as it has it. */
    static List<LinkChoice> of(FrameworkView framework, List<MeasureLink> stored, Locale locale) {
        var all = new ArrayList<LinkChoice>();
        for (var indicator : framework.indicators()) {
            all.add(choice(MeasureLink.toIndicator(indicator.number()), stored, indicator, locale));
            framework.questionItems().stream()
                    .filter(item -> item.indicator() == indicator.number())
                    .map(item -> new MeasureLink(item.code(), item.indicator(), false))
                    .forEach(link -> all.add(choice(link, stored, indicator, locale)));
        }
        stored.stream()
                .filter(link -> all.stream().noneMatch(offered -> offered.link.equals(link)))
                .forEach(link -> all.add(new LinkChoice(link, "")));
        return all;
    }

    private static LinkChoice choice(
            MeasureLink offered, List<MeasureLink> stored, Indicator indicator, Locale locale) {
        var kept = stored.stream()
                .filter(link ->
                        link.inferred() && link.code() != null && link.code().equals(offered.code()))
                .findFirst()
                .orElse(offered);
        return new LinkChoice(kept, indicator.name().in(locale));
    }

    boolean isQuestion() {
        return link.code() != null;
    }
}
