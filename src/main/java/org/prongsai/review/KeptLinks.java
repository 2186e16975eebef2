package org.prongsai.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.QuestionItem;
import org.prongsai.fiscalyear.YearView;

/** What the measures of some years address, to be counted year by year. */
public final class KeptLinks {

    private final List<KeptLink> links;

    KeptLinks(List<KeptLink> links) {
        this.links = List.copyOf(links);
    }

    /** The years, latest first. */
    public List<YearView> years() {
        return links.stream()
                .map(KeptLink::year)
                .distinct()
                .sorted(Comparator.comparingInt(YearView::year).reversed())
                .toList();
    }

    /** What the measures of a year address, counted as the map of the year shows it. */
    public CoverageFigures of(int year, FrameworkView rules) {
        var own = links.stream().filter(link -> link.year().year() == year).toList();
        var measures = new TreeMap<Integer, Long>();
        for (var indicator : rules.indicators()) {
            var answering = own.stream().filter(link -> link.addresses(indicator.number()));
            measures.put(
                    indicator.number(),
                    answering.map(KeptLink::measure).distinct().count());
        }
        var open = rules.questionItems().stream()
                .filter(item -> own.stream().noneMatch(link -> addresses(link, item)))
                .toList();
        return new CoverageFigures(
                year,
                own.stream()
                        .map(KeptLink::measure)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                measures,
                rules.indicators().stream()
                        .filter(each -> Objects.equals(measures.get(each.number()), 0L))
                        .toList(),
                open,
                rules.questionItems().size());
    }

    private static boolean addresses(KeptLink link, QuestionItem item) {
        return link.addresses(item.indicator()) && item.code().equals(link.code());
    }
}
