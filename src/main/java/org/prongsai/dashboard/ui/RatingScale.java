package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.YearComparison;
import org.prongsai.shared.ui.ShownScore;

/** The ladder as a line, with the totals of both years on it; the same is said in words beside it. */
class RatingScale extends Composite<Div> {

    private static final BigDecimal LOWEST_SHOWN = BigDecimal.valueOf(60);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final List<String> COLOURS = List.of("excellent", "pass", "improve", "urgent");

    RatingScale(YearComparison comparison) {
        var scale = getContent();
        scale.addClassName("rating-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        var earlier = comparison.earlier().estimatedTotal();
        var later = comparison.later().estimatedTotal();
        var from = lowest(earlier, later);
        scale.getStyle().set("--min", from.toPlainString()).set("--max", HIGHEST.toPlainString());
        segments(comparison.ladder(), from);
        mark(earlier, later, from);
    }

    private static BigDecimal lowest(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        var lowest = LOWEST_SHOWN;
        for (var total : new @Nullable BigDecimal[] {earlier, later}) {
            lowest = total == null ? lowest : lowest.min(total.setScale(-1, RoundingMode.FLOOR));
        }
        return lowest;
    }

    /** Ratings that share a total stand on one segment: what parts them is the instruments. */
    private void segments(List<RatingStep> ladder, BigDecimal from) {
        var words = ladder.stream()
                .collect(Collectors.groupingBy(
                        RatingStep::minTotal,
                        LinkedHashMap::new,
                        Collectors.mapping(s -> s.name().in(getLocale()), Collectors.toCollection(ArrayList::new))));
        var to = HIGHEST;
        var colour = 0;
        for (var step : words.entrySet()) {
            if (to.compareTo(from) <= 0) {
                return;
            }
            var start = step.getKey().max(from);
            var segment = new Div();
            segment.addClassNames("segment", COLOURS.get(Math.min(colour++, COLOURS.size() - 1)));
            segment.getStyle().set("--from", start.toPlainString()).set("--to", to.toPlainString());
            if (start.compareTo(from) > 0) {
                segment.add(part("bound", start.stripTrailingZeros().toPlainString()));
            }
            segment.add(part("word", String.join(" / ", step.getValue().reversed())));
            getContent().addComponentAsFirst(segment);
            to = start;
        }
    }

    private void mark(@Nullable BigDecimal earlier, @Nullable BigDecimal later, BigDecimal from) {
        if (earlier == null || later == null) {
            markOne(earlier, "earlier", from);
            markOne(later, "later", from);
            return;
        }
        var labels = ScaleLabels.of(earlier, later, from, HIGHEST);
        var words = ShownScore.of(later);
        marker(earlier, "earlier", labels.joined() ? "" : ShownScore.of(earlier), labels.earlierAfter());
        marker(
                later,
                "later",
                labels.joined() ? "%s → %s".formatted(ShownScore.of(earlier), words) : words,
                labels.laterAfter());
    }

    private void markOne(@Nullable BigDecimal total, String cssClass, BigDecimal from) {
        if (total != null) {
            marker(
                    total,
                    cssClass,
                    ShownScore.of(total),
                    ScaleLabels.of(total, total, from, HIGHEST).laterAfter());
        }
    }

    private void marker(BigDecimal total, String cssClass, String words, boolean after) {
        var marker = new Div(new Span(words));
        marker.addClassNames("marker", cssClass, after ? "label-after" : "label-before");
        marker.getStyle().set("--at", total.toPlainString());
        getContent().add(marker);
    }

    private static Span part(String cssClass, String text) {
        var part = new Span(text);
        part.addClassName(cssClass);
        return part;
    }
}
