package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.YearComparison;
import org.prongsai.assessment.YearResult;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** Rating, total and instruments of two years. */
class ResultCard extends Composite<Section> {

    private static final int FIGURES = 3;

    ResultCard(YearComparison comparison) {
        var later = comparison.later();
        var earlier = comparison.earlier();
        var title = getTranslation("comparison.result", String.valueOf(earlier.year()), String.valueOf(later.year()));
        getContent().addClassNames("card", "span-all");
        getContent().getElement().setAttribute("aria-label", title);
        var table = new Table(
                title,
                List.of(
                        getTranslation("comparison.what"),
                        String.valueOf(earlier.year()),
                        String.valueOf(later.year()),
                        getTranslation("difference")),
                FIGURES);
        table.row(
                getTranslation("comparison.rating"),
                List.of(Table.text(rating(earlier)), Table.text(rating(later)), Table.text("")));
        figures(table, getTranslation("comparison.total"), earlier.estimatedTotal(), later.estimatedTotal());
        later.instruments().forEach(each -> {
            var instrument = each.instrument();
            var name = instrument.code() + " " + instrument.shortName().in(getLocale());
            figures(table, name, earlier.scoreOf(instrument.code()), each.score());
        });
        getContent().add(new H2(title), table);
    }

    private void figures(Table table, String name, @Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        table.row(
                name,
                List.of(
                        Table.text(ShownScore.orDash(earlier)),
                        Table.text(ShownScore.orDash(later)),
                        PointsChange.between(earlier, later)));
    }

    private String rating(YearResult result) {
        var rating = result.rating();
        return rating == null ? getTranslation("rating.none") : rating.name().in(getLocale());
    }
}
