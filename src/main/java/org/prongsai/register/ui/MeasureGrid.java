package org.prongsai.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureOverview;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.SinceMarks;
import org.prongsai.register.ListSettings;
import org.prongsai.shared.ui.RowOpening;
import org.prongsai.shared.ui.ScreenWidth;
import org.prongsai.shared.ui.Since;

/** The list itself: heads of groups and below each a line a division's part, fetched stretch by stretch. */
class MeasureGrid extends Grid<ListLine> {

    private final MeasureLines lines;
    private final ColumnLayout layout;
    private final transient PartChoice choice;
    private final transient SinceMarks since;
    private @Nullable Long openMeasure;
    private @Nullable Long openPart;

    /** @param arranged told when the reader moves or resizes a column */
    MeasureGrid(ListServices services, PartChoice choice, Consumer<String> sorted, Consumer<ListSettings> arranged) {
        super(ListLine.class, false);
        this.choice = choice;
        since = new SinceMarks(services.changes());
        lines = new MeasureLines(services.measures(), this::compared);
        var cells = new LineCells(this, services.clock(), this::isOpen, since);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("measure-grid");
        setMultiSort(false);
        setColumnReorderingAllowed(true);
        getElement().setAttribute("aria-label", getTranslation("measure.list"));
        var heads = addColumn(new GroupHeads(this).cell())
                .setWidth("14px")
                .setFlexGrow(0)
                .setPartNameGenerator(line -> "lead");
        for (var column : ListColumn.values()) {
            add(column, cells);
        }
        layout = new ColumnLayout(
                this,
                heads,
                new LateColumn(() -> ChoiceColumn.addTo(this, lines, choice)),
                new LateColumn(() -> addColumn(cells.summary()).setHeader(getTranslation("measure"))),
                arranged);
        setPartNameGenerator(this::part);
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(describe(event.getSortOrder()));
            }
        });
        setEmptyStateText(getTranslation("measure.empty"));
        setItems(lines);
    }

    @Override
    protected BiFunction<Renderer<ListLine>, String, Column<ListLine>> getDefaultColumnFactory() {
        return (renderer, id) -> new QuietColumn<>(this, renderer, id);
    }

    /** On a narrow screen one column says it all. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ScreenWidth.follow(this, attached, layout::setNarrow);
    }

    private void add(ListColumn column, LineCells cells) {
        var added = switch (column) {
            case TITLE -> addColumn(cells.title());
            case STATUS -> addColumn(cells.status());
            case PERIOD -> addColumn(cells.period());
            case EVIDENCE -> addColumn(cells.evidence());
            default -> addColumn(line -> cells.text(column, line));
        };
        added.setKey(column.key())
                .setHeader(getTranslation("column." + column.key()))
                .setResizable(true)
                .setTextAlign(column.isFigure() ? ColumnTextAlign.END : ColumnTextAlign.START);
        if (column.isSortable()) {
            added.setSortable(true).setSortProperty(column.key());
        }
    }

    private @Nullable String part(ListLine line) {
        return switch (line) {
            case ListLine.Head head -> "group-row";
            case ListLine.Row(var row) -> {
                var changed = isChanged(row);
                yield isOpen(row) ? changed ? "open-row changed-since" : "open-row" : changed ? "changed-since" : null;
            }
        };
    }

    /** Of a measure in which nobody takes part, the plan is all that may have changed. */
    private boolean isChanged(MeasureRow row) {
        return row.assignmentId() == null
                ? since.ofPlan(row.measureId()).isPresent()
                : since.of(row.assignmentId()).isPresent();
    }

    private List<MeasureRow> compared(List<MeasureRow> rows) {
        since.read(
                rows.stream()
                        .map(MeasureRow::assignmentId)
                        .filter(Objects::nonNull)
                        .toList(),
                rows.stream().map(MeasureRow::measureId).distinct().toList());
        return rows;
    }

    private boolean isOpen(MeasureRow row) {
        return Objects.equals(row.measureId(), openMeasure) && Objects.equals(row.assignmentId(), openPart);
    }

    /** Shows the rows that a filter lets through, in an order named as MeasureService names it. */
    MeasureOverview list(MeasureFilter wanted, Grouping grouping, String sort, Since comparedWith) {
        since.compareWith(comparedWith.moment());
        showSort(sort);
        var overview = lines.list(wanted, grouping);
        layout.setChoosing(choice.isOn());
        layout.groupBy(grouping);
        return overview;
    }

    /** Shows what is chosen, or that choosing has begun or ended. */
    void showChoice() {
        layout.setChoosing(choice.isOn());
        getDataCommunicator().reset();
    }

    /** Reads again what is shown. */
    MeasureOverview listAgain() {
        return lines.again();
    }

    void expand(Expansion wanted) {
        lines.expand(wanted);
    }

    ColumnLayout layout() {
        return layout;
    }

    /** A click, or Enter on a focused line, opens it: a row beside the list, a group within it. */
    void onOpen(Consumer<MeasureRow> open) {
        RowOpening.of(this, line -> open(line, open));
    }

    private void open(ListLine line, Consumer<MeasureRow> open) {
        switch (line) {
            case ListLine.Head head -> lines.turn(head.group());
            case ListLine.Row row -> open.accept(row.row());
        }
    }

    /** Marks the row that is open; the rows themselves are not read again. */
    void showOpen(@Nullable Long measure, @Nullable Long part) {
        openMeasure = measure;
        openPart = part;
        layout.setBesideDetail(measure != null);
        getDataCommunicator().reset();
    }

    private void showSort(String sort) {
        var descending = sort.startsWith("-");
        var column = getColumnByKey(descending ? sort.substring(1) : sort);
        var order = descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(column == null || !column.isSortable() ? List.of() : List.of(new GridSortOrder<>(column, order)));
    }

    private static String describe(List<GridSortOrder<ListLine>> orders) {
        return orders.stream()
                .map(o -> (o.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + o.getSorted().getKey())
                .collect(Collectors.joining());
    }
}
