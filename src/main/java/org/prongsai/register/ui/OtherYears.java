package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.prongsai.measure.MeasureInYear;

/** The same measure in the years before and after; read once somebody asks. */
class OtherYears extends NativeDetails {

    OtherYears(long openMeasure, Supplier<List<MeasureInYear>> read) {
        setSummaryText(getTranslation("line.title"));
        addClassName("other-years");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                setContent(content(openMeasure, read.get()));
            }
        });
    }

    private Component content(long openMeasure, List<MeasureInYear> line) {
        if (line.stream().allMatch(measure -> measure.id() == openMeasure)) {
            return new Paragraph(getTranslation("line.none"));
        }
        var list = new Div();
        line.forEach(measure -> list.add(line(measure, measure.id() == openMeasure)));
        return list;
    }

    private Div line(MeasureInYear measure, boolean open) {
        var name = getTranslation("line.measure", String.valueOf(measure.year()), String.valueOf(measure.number()));
        var badges = new Div(new StatusBadge(measure.overall()));
        badges.addClassName("badges");
        var line = new Div(open ? new Span(name) : link(measure, name), here(open), badges);
        line.addClassName("part-line");
        return line;
    }

    private static Anchor link(MeasureInYear measure, String name) {
        var link = new Anchor(MeasuresNavigation.ofMeasure(measure.year(), measure.id()), name);
        link.setRouterIgnore(false);
        return link;
    }

    private Span here(boolean open) {
        var here = new Span(open ? getTranslation("line.here") : "");
        here.addClassName("quiet");
        return here;
    }
}
