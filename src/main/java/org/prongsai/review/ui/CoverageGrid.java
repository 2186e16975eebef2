package org.prongsai.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.CoverageRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A line an indicator or question; its measures are drawn by the browser, the first few of them. */
class CoverageGrid extends Grid<CoverageRow> {

    private static final int MOST_CHIPS = 12;

    private static final String WHAT = """
            <div class="${item.indicator ? 'coverage-indicator' : 'coverage-item'}">
              <span>${item.name}</span>
              <span class="quiet">${item.items}</span>
            </div>""";

    private static final String COUNT = """
            ${item.hole
              ? html`<span class="status ${item.look}">${item.count}</span>`
              : html`<a class="coverage-count" href="${item.href}" aria-label="${item.label}">${item.count}</a>`}""";

    private static final String CHIPS = """
            <div class="coverage-chips">
              ${item.chips.map((chip) => html`<a class="coverage-chip" href="${chip.href}" title="${chip.name}"
                aria-label="${chip.name}">${chip.text}</a>`)}
            </div>""";

    private final transient List<CoverageRow> shown = new ArrayList<>();
    private int year;

    CoverageGrid() {
        super(CoverageRow.class, false);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("coverage-grid");
        getElement().setAttribute("aria-label", getTranslation("menu.coverage"));
        addColumn(LitRenderer.<CoverageRow>of(WHAT)
                        .withProperty("indicator", CoverageRow::isIndicator)
                        .withProperty("name", this::name)
                        .withProperty("items", row -> String.join("–", row.items())))
                .setHeader(getTranslation("coverage.what"))
                .setWidth("var(--coverage-what)")
                .setFlexGrow(0);
        addColumn(LitRenderer.<CoverageRow>of(COUNT)
                        .withProperty("hole", CoverageRow::isHole)
                        .withProperty("look", row -> row.isIndicator() ? "hole" : "not-started")
                        .withProperty("count", this::count)
                        .withProperty("href", this::listOf)
                        .withProperty(
                                "label",
                                row -> getTranslation(
                                        "coverage.list", row.measures().size(), name(row))))
                .setHeader(getTranslation("coverage.count"))
                .setWidth("var(--coverage-count)")
                .setFlexGrow(0);
        addColumn(LitRenderer.<CoverageRow>of(CHIPS).withProperty("chips", this::chips))
                .setHeader(getTranslation("coverage.measures"))
                .setWidth("8rem")
                .setFlexGrow(1);
        setPartNameGenerator(row -> row.isIndicator() ? "indicator-row" : "");
        setItems(shown);
    }

    /** Whoever reads on below stays there. */
    void list(int shownYear, List<CoverageRow> rows) {
        year = shownYear;
        shown.clear();
        shown.addAll(rows);
        getListDataView().refreshAll();
    }

    private String name(CoverageRow row) {
        var indicator = row.indicator();
        return row.code() == null ? indicator.number() + ". " + indicator.name().in(getLocale()) : row.code();
    }

    /** A hole of an indicator is louder than one of a question, of which there are many. */
    private String count(CoverageRow row) {
        if (!row.isHole()) {
            return String.format(Locale.ROOT, "%d", row.measures().size());
        }
        return (row.isIndicator() ? "⚠ " : "○ ") + getTranslation("coverage.none");
    }

    private String listOf(CoverageRow row) {
        return row.code() == null
                ? MeasuresNavigation.ofIndicator(year, row.indicator().number())
                : MeasuresNavigation.ofQuestion(year, row.code());
    }

    private ArrayNode chips(CoverageRow row) {
        var chips = JsonNodeFactory.instance.arrayNode();
        row.measures().stream()
                .limit(MOST_CHIPS)
                .forEach(measure -> chips.addObject()
                        .put("href", MeasuresNavigation.ofMeasure(year, measure.id()))
                        .put("name", measure.number() + ". " + measure.title())
                        .put("text", String.valueOf(measure.number())));
        var more = row.measures().size() - MOST_CHIPS;
        if (more > 0) {
            chips.addObject()
                    .put("href", listOf(row))
                    .put("name", getTranslation("coverage.list", row.measures().size(), name(row)))
                    .put("text", "+" + more);
        }
        return chips;
    }
}
