package org.prongsai.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.prongsai.assessment.FrameworkView;

/** What a measure answers to in another year, whose question set may be another one. */
record CarriedLinks(List<MeasureLink> links, List<LinkFinding> findings) {

    static CarriedLinks into(FrameworkView framework, List<MeasureLink> links) {
        var carried = new LinkedHashSet<MeasureLink>();
        var findings = new ArrayList<LinkFinding>();
        for (var link : links) {
            if (framework.indicator(link.indicator()).isEmpty()) {
                findings.add(new LinkFinding(LinkFinding.Kind.INDICATOR_GONE, link.code(), link.indicator()));
            } else if (isAsked(framework, link)) {
                carried.add(link);
            } else {
                carried.add(MeasureLink.toIndicator(link.indicator()));
                findings.add(new LinkFinding(LinkFinding.Kind.CODE_GONE, link.code(), link.indicator()));
            }
        }
        return new CarriedLinks(List.copyOf(carried), List.copyOf(findings));
    }

    /** A code that counts for another indicator by now stands for another question. */
    private static boolean isAsked(FrameworkView framework, MeasureLink link) {
        return link.code() == null
                || framework.indicatorOf(link.code()).stream().anyMatch(number -> number == link.indicator());
    }
}
