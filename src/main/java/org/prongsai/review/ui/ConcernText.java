package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                        .map(reason -> reader.getTranslation(
                                "concern." + reason.name(),
                                ShownScore.listed(
                                        line.figuresOf(reason), UI.getCurrent().getLocale())))
                        .toList();
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
