package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ConcernReason;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.shared.ui.ShownScore;

/** Says in words why management has to look at an indicator, and what its change does to the total. */
final class ConcernText {

    private ConcernText() {}

    static List<String> reasons(IndicatorComparison line, Component reader) {
        var concern = line.concern();
        return concern == null
                ? List.of(reader.getTranslation("review.noDecline"))
                : concern.inOrder().stream()
                        .map(reason -> reason(reason, line, concern.boundary(), reader))
                        .toList();
    }

    private static String reason(
            ConcernReason reason, IndicatorComparison line, @Nullable BigDecimal boundary, Component reader) {
        var figure = switch (reason) {
            case POINTS_LOST -> points(line.change().difference());
            case BELOW_BOUNDARY -> points(boundary);
            case STANDING_STILL -> points(line.target());
            case SECOND_DECLINE -> "";
        };
        return reader.getTranslation("concern." + reason.name(), figure);
    }

    /** Empty where a score is missing. */
    static String cost(IndicatorComparison line, Component reader) {
        var effect = line.effectOnTotal();
        return effect == null || effect.signum() >= 0 ? "" : reader.getTranslation("declines.cost", points(effect));
    }

    /** Without its sign, which symbol and sentence tell. */
    static String points(@Nullable BigDecimal points) {
        return ShownScore.orDash(points == null ? null : points.abs());
    }
}
