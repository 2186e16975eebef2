package org.prongsai.register.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.Duty;
import org.prongsai.measure.MatrixCell;
import org.prongsai.measure.MatrixRow;
import org.prongsai.measure.MeasureMatrix;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A line a measure; the cells of a line are drawn by the browser, since there can be three hundred. */
class MatrixGrid extends Grid<MatrixRow> {

    private static final int ROOMY = 10;
    private static final String CELLS = """
            <div class="matrix-cells">
              ${item.cells.map((cell) => cell.href
                ? html`<a class="matrix-cell ${cell.look}" href="${cell.href}" title="${cell.name}"
                    aria-label="${cell.name}">${cell.symbol}</a>`
                : html`<span class="matrix-cell"></span>`)}
            </div>""";

    private static final String MEASURE = """
            <span class="matrix-measure" title="${item.title}">${item.title}</span>""";

    private final transient Clock clock;
    private List<DivisionView> columns = List.of();
    private int year;

    MatrixGrid(Clock clock) {
        super(MatrixRow.class, false);
        this.clock = clock;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addClassName("matrix-grid");
        getElement().setAttribute("aria-label", getTranslation("menu.matrix"));
        setEmptyStateText(getTranslation("matrix.empty"));
    }

    /** Whoever reads the same year on stays where she is. */
    void list(MeasureMatrix matrix, int shownYear, List<DivisionView> divisions, List<DivisionProgress> progress) {
        if (!divisions.equals(columns) || getColumns().isEmpty()) {
            layOut(divisions);
        }
        getColumns().getLast().setHeader(heads(progress));
        if (year == shownYear) {
            getDataProvider().refreshAll();
        } else {
            year = shownYear;
            setItemsPageable(page -> matrix.page(shownYear, page), page -> matrix.count(shownYear));
        }
    }

    private void layOut(List<DivisionView> divisions) {
        columns = divisions;
        removeAllColumns();
        addColumn(LitRenderer.<MatrixRow>of(MEASURE).withProperty("title", this::title))
                .setHeader(getTranslation("measure"))
                .setWidth("var(--matrix-title)")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(LitRenderer.<MatrixRow>of(CELLS).withProperty("cells", this::cells))
                .setWidth("calc(var(--matrix-cell) * %d + 16px)".formatted(Math.max(1, divisions.size())))
                .setFlexGrow(0);
        setClassName("crowded", divisions.size() > ROOMY);
    }

    private String title(MatrixRow row) {
        return row.number() + ". " + row.title();
    }

    private Div heads(List<DivisionProgress> progress) {
        var byDivision = progress.stream().collect(Collectors.toMap(DivisionProgress::divisionId, Function.identity()));
        var heads = new Div();
        heads.addClassNames("matrix-cells", "matrix-heads");
        for (var division : columns) {
            var name = new Span(division.name().in(getLocale()));
            name.addClassName("matrix-name");
            var head = new Div(name);
            head.addClassName("matrix-head");
            head.getElement().setAttribute("title", division.name().in(getLocale()));
            var done = byDivision.get(division.id());
            if (done != null) {
                var figure = new Span(done.completed() + "/" + done.total());
                figure.addClassName("quiet");
                head.add(figure);
            }
            heads.add(head);
        }
        return heads;
    }

    private ArrayNode cells(MatrixRow row) {
        var today = LocalDate.now(clock);
        var byDivision = row.cells().stream().collect(Collectors.toMap(MatrixCell::divisionId, Function.identity()));
        var cells = JsonNodeFactory.instance.arrayNode();
        columns.forEach(division -> tell(cells.addObject(), row, division, byDivision.get(division.id()), today));
        return cells;
    }

    /** A division that takes no part leaves its cell empty. */
    private void tell(
            ObjectNode told, MatrixRow row, DivisionView division, @Nullable MatrixCell cell, LocalDate today) {
        if (cell == null) {
            return;
        }
        var overdue = row.isOverdue(cell, today);
        var status = getTranslation(StatusBadge.key(cell.status()));
        var late = overdue ? " · " + getTranslation("status.overdue") : "";
        var duty = getTranslation("duty." + cell.duty().name());
        var look = overdue
                ? "overdue"
                : cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        told.put("href", MeasuresNavigation.ofPart(year, row.measureId(), cell.assignmentId()))
                .put(
                        "name",
                        division.name().in(getLocale()) + " (" + duty + ") · " + row.number() + " · " + status + late)
                .put("symbol", overdue ? "⚑" : StatusBadge.symbol(cell.status()))
                .put("look", "status " + (cell.duty() == Duty.LEAD ? look + " lead" : look));
    }
}
