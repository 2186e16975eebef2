package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.MatrixCell;
import org.prongsai.measure.MatrixRow;
import org.prongsai.measure.MeasureChange;
import org.prongsai.measure.PartChange;
import org.prongsai.measure.SinceMarks;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the matrix, drawn by the browser, since there can be three hundred cells. */
class MatrixCells {

    private static final String PARTS = """
            <div class="matrix-cells">
              ${item.cells.map((cell) => cell.href
                ? html`<a class="matrix-cell ${cell.look}" href="${cell.href}" title="${cell.name}"
                    aria-label="${cell.name}"><span>${cell.before
                      ? html`<span class="struck">${cell.before}</span> ` : ''}${cell.symbol}${cell.mark}</span></a>`
                : html`<span class="matrix-cell"></span>`)}
            </div>""";

    private static final String MEASURE = """
            <span class="matrix-measure" title="${item.title}">${item.before
              ? html`<span class="struck"><span class="visually-hidden">${item.word} </span>${item.before}</span> `
              : ''}${item.title}${item.changed ? html` <span class="since-word">${item.changed}</span>` : ''}</span>""";

    private final Component matrix;
    private final SinceMarks since;
    private final Clock clock;

    MatrixCells(Component matrix, SinceMarks since, Clock clock) {
        this.matrix = matrix;
        this.since = since;
        this.clock = clock;
    }

    /** Number and name, after the name that it had. */
    Renderer<MatrixRow> measure() {
        return LitRenderer.<MatrixRow>of(MEASURE)
                .withProperty("title", row -> row.number() + ". " + row.title())
                .withProperty("word", row -> matrix.getTranslation("since.before"))
                .withProperty(
                        "before",
                        row -> since.ofPlan(row.measureId())
                                .map(MeasureChange::title)
                                .orElse(""))
                .withProperty(
                        "changed",
                        row -> since.ofPlan(row.measureId())
                                .map(change -> matrix.getTranslation(change.word()))
                                .orElse(""));
    }

    /** A cell for each of these divisions; one that takes no part leaves its cell empty. */
    Renderer<MatrixRow> parts(List<DivisionView> divisions, IntSupplier year) {
        return LitRenderer.<MatrixRow>of(PARTS).withProperty("cells", row -> cells(row, divisions, year.getAsInt()));
    }

    private ArrayNode cells(MatrixRow row, List<DivisionView> divisions, int year) {
        var today = LocalDate.now(clock);
        var byDivision = row.cells().stream().collect(Collectors.toMap(MatrixCell::divisionId, Function.identity()));
        var cells = JsonNodeFactory.instance.arrayNode();
        for (var division : divisions) {
            var told = cells.addObject();
            var cell = byDivision.get(division.id());
            if (cell != null) {
                told.put("href", MeasuresNavigation.ofPart(year, row.measureId(), cell.assignmentId()));
                tell(told, row, cell, division, row.isOverdue(cell, today));
            }
        }
        return cells;
    }

    private void tell(ObjectNode told, MatrixRow row, MatrixCell cell, DivisionView division, boolean overdue) {
        var change = since.of(cell.assignmentId());
        var before = change.map(PartChange::status).orElse(null);
        var words = since.words(cell.assignmentId(), row.measureId())
                .map(matrix::getTranslation)
                .toList();
        var duty = matrix.getTranslation("duty." + cell.duty().name());
        var name = division.name().in(UI.getCurrent().getLocale()) + " (" + duty + ") · " + row.number() + " · "
                + status(cell.status())
                + (overdue ? " · " + matrix.getTranslation("status.overdue") : "")
                + (before == null ? "" : " · " + matrix.getTranslation("since.before") + " " + status(before));
        told.put("name", change.isEmpty() || words.isEmpty() ? name : name + " · " + String.join(" · ", words))
                .put("symbol", overdue ? "⚑" : StatusBadge.symbol(cell.status()))
                .put("before", before == null ? "" : StatusBadge.symbol(before))
                .put("mark", before == null ? change.map(MatrixCells::mark).orElse("") : "")
                .put("look", look(cell, overdue));
    }

    private static String look(MatrixCell cell, boolean overdue) {
        var status = cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "status " + (overdue ? "overdue" : status) + (cell.duty() == Duty.LEAD ? " lead" : "");
    }

    private String status(AssignmentStatus status) {
        return matrix.getTranslation(StatusBadge.key(status));
    }

    /** Stands beside the symbol where something else than the status has changed. */
    private static String mark(PartChange change) {
        return change.isNew() ? " ✚" : change.isReal() ? " ✎" : " ↺";
    }
}
