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
    private static final BigDecimal ROOM_FOR_LABEL = BigDecimal.valueOf(4);

    RatingScale(YearComparison comparison) {
        var scale = getContent();
        scale.addClassName("rating-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        var earlier = comparison.earlier().estimatedTotal();
        var later = comparison.later().estimatedTotal();
        var from = lowest(earlier, later);
        scale.getStyle().set("--min", from.toPlainString()).set("--max", HIGHEST.toPlainString());
        segments(comparison.ladder(), from);
        mark(earlier, "earlier", false);
        mark(later, "later", earlier != null && later != null && near(earlier, later));
    }

    private static BigDecimal lowest(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        var lowest = LOWEST_SHOWN;
        for (var total : new @Nullable BigDecimal[] {earlier, later}) {
            lowest = total == null ? lowest : lowest.min(total.setScale(-1, RoundingMode.FLOOR));
        }
        return lowest;
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(ROOM_FOR_LABEL) < 0;
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

    private void mark(@Nullable BigDecimal total, String cssClass, boolean flipped) {
        if (total == null) {
            return;
        }
        var marker = new Div(new Span(ShownScore.of(total)));
        marker.addClassNames("marker", cssClass);
        marker.setClassName("flip", flipped);
        marker.getStyle().set("--at", total.toPlainString());
        getContent().add(marker);
    }

    private static Span part(String cssClass, String text) {
        var part = new Span(text);
        part.addClassName(cssClass);
        return part;
    }
}
