package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.YearComparison;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** Every indicator of two years: what it lost or won, what that did to the total, and why it needs a look. */
class IndicatorsCard extends Composite<Section> {

    private static final int FIGURES = 3;

    private final boolean aimed;

    IndicatorsCard(YearComparison comparison, ComparisonState state) {
        var title = getTranslation("indicators.title");
        getContent().addClassNames("card", "span-all");
        getContent().getElement().setAttribute("aria-label", title);
        var orders = new Choices(getTranslation("comparison.sort"));
        for (var order : RowOrder.values()) {
            orders.add(getTranslation("comparison.sort." + order.word()), state.sorted(order), order == state.order());
        }
        aimed = comparison.indicators().stream().anyMatch(row -> row.target() != null);
        var table = new Table(title, columns(comparison), aimed ? FIGURES + 1 : FIGURES).stacking();
        comparison.indicators().stream()
                .sorted(state.order().comparator())
                .forEach(row -> table.row(name(row), cells(row)));
        getContent().add(new H2(title), orders, table);
    }

    private String name(IndicatorComparison row) {
        return row.indicator().number() + ". " + row.indicator().name().in(getLocale());
    }

    /** That nobody has set a target is no column of dashes. */
    private List<String> columns(YearComparison comparison) {
        var columns = new ArrayList<>(List.of(
                getTranslation("indicator"),
                String.valueOf(comparison.earlier().year()),
                String.valueOf(comparison.later().year()),
                getTranslation("difference"),
                getTranslation("comparison.effect"),
                getTranslation("comparison.concern")));
        if (aimed) {
            columns.add(FIGURES + 1, getTranslation("comparison.target"));
        }
        return columns;
    }

    private List<Component> cells(IndicatorComparison row) {
        var change = row.change();
        var cells = new ArrayList<>(List.<Component>of(
                Table.text(ShownScore.orDash(change.earlier())),
                Table.text(ShownScore.orDash(change.later())),
                new PointsChange(change.difference()),
                Table.text(effect(row.effectOnTotal())),
                concern(row)));
        if (aimed) {
            cells.add(FIGURES, Table.text(ShownScore.orDash(row.target())));
        }
        return cells;
    }

    private String effect(@Nullable BigDecimal effect) {
        if (effect == null) {
            return ShownScore.orDash(null);
        }
        var points = ShownScore.of(effect.abs());
        return switch (effect.signum()) {
            case 1 -> getTranslation("comparison.effect.gain", points);
            case -1 -> getTranslation("declines.cost", points);
            default -> getTranslation("comparison.effect.none");
        };
    }

    private Div concern(IndicatorComparison row) {
        var cell = new Div();
        var concern = row.concern();
        if (concern != null) {
            var severity =
                    new Span((concern.isDecline() ? "▼ " : "= ") + getTranslation("severity." + concern.severity()));
            severity.addClassNames("status", concern.isDecline() ? "overdue" : "hole");
            cell.add(severity);
            concern.inOrder()
                    .forEach(reason -> cell.add(new Div(getTranslation(
                            "concern." + reason.name(), ShownScore.listed(row.figuresOf(reason), getLocale())))));
        }
        return cell;
    }
}
