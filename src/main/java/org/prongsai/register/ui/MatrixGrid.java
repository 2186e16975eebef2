package org.prongsai.register.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.MatrixCell;
import org.prongsai.measure.MatrixRow;
import org.prongsai.measure.MeasureMatrix;
import org.prongsai.measure.SinceMarks;
import org.prongsai.shared.ui.Since;

/** A line a measure; the cells of a line are drawn by the browser, since there can be three hundred. */
class MatrixGrid extends Grid<MatrixRow> {

    private static final int ROOMY = 10;

    private final transient MeasureMatrix matrix;
    private final transient SinceMarks since;
    private final transient MatrixCells cells;
    private List<DivisionView> columns = List.of();
    private int year;
    private Since comparedWith = Since.NOTHING;

    MatrixGrid(MeasureMatrix matrix, ChangesSince changes, Clock clock) {
        super(MatrixRow.class, false);
        this.matrix = matrix;
        since = new SinceMarks(changes);
        cells = new MatrixCells(this, since, clock);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addClassName("matrix-grid");
        getElement().setAttribute("aria-label", getTranslation("menu.matrix"));
    }

    /** Whoever reads the same on stays where she is. */
    void list(int shownYear, Since wanted, List<DivisionView> divisions, List<DivisionProgress> progress) {
        if (!divisions.equals(columns) || getColumns().isEmpty()) {
            layOut(divisions);
        }
        getColumns().getLast().setHeader(heads(progress));
        setEmptyStateText(getTranslation(wanted.onlyChanged() ? "since.nothing" : "matrix.empty"));
        if (year == shownYear && wanted.equals(comparedWith)) {
            getDataProvider().refreshAll();
        } else {
            year = shownYear;
            comparedWith = wanted;
            since.compareWith(wanted.moment());
            setItemsPageable(
                    page -> compared(matrix.page(shownYear, wanted.filter(), page)),
                    page -> matrix.count(shownYear, wanted.filter()));
        }
    }

    private List<MatrixRow> compared(List<MatrixRow> rows) {
        since.read(
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(MatrixCell::assignmentId)
                        .toList(),
                rows.stream().map(MatrixRow::measureId).toList());
        return rows;
    }

    private void layOut(List<DivisionView> divisions) {
        columns = divisions;
        removeAllColumns();
        addColumn(cells.measure())
                .setHeader(getTranslation("measure"))
                .setWidth("var(--matrix-title)")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(cells.parts(divisions, () -> year))
                .setWidth("calc(var(--matrix-cell) * %d + 16px)".formatted(Math.max(1, divisions.size())))
                .setFlexGrow(0);
        setClassName("crowded", divisions.size() > ROOMY);
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
}
