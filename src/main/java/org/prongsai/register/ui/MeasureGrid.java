package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.MeasureService;
import org.prongsai.register.ChangesSince;
import org.prongsai.shared.ui.BuddhistDates;

/** The list itself: one line a division's part, fetched page by page. */
class MeasureGrid extends Grid<MeasureRow> {

    private static final Set<String> LEFT_OUT_BESIDE_DETAIL = Set.of("period", "indicator", "evidence", "changed");

    private final transient Clock clock;
    private final transient SinceMarks since;
    private final Column<MeasureRow> compact = addComponentColumn(this::summary);

    private MeasureFilter filter = MeasureFilter.NONE;
    private boolean compacted;
    private boolean besideDetail;

    MeasureGrid(Clock clock, MeasureService measures, ChangesSince changes, Consumer<String> sorted) {
        super(MeasureRow.class, false);
        this.clock = clock;
        since = new SinceMarks(changes);
        setPartNameGenerator(since::part);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("measure-grid");
        setMultiSort(false);
        getElement().setAttribute("aria-label", getTranslation("measure.list"));
        compact.setHeader(getTranslation("measure")).setVisible(false);
        sortable("division", this::divisionName).setFlexGrow(0).setWidth("10.5rem");
        sortable("number", MeasureRow::number)
                .setFlexGrow(0)
                .setWidth("3.75rem")
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(MeasureGrid::title)
                .setHeader(getTranslation("measure"))
                .setFlexGrow(1)
                .setWidth("16rem");
        sortable("period", row -> BuddhistDates.period(row.period(), getLocale()))
                .setFlexGrow(0)
                .setWidth("10.5rem");
        sortable("indicator", MeasureGrid::indicators)
                .setFlexGrow(0)
                .setWidth("6rem")
                .setTextAlign(ColumnTextAlign.END);
        drawn("status", "status", this::status).setWidth("11.5rem");
        drawn("evidence", "column.evidence", since::evidence).setWidth("6rem").setTextAlign(ColumnTextAlign.END);
        sortable("changed", this::changed).setFlexGrow(0).setWidth("7rem");
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(describe(event.getSortOrder()));
            }
        });
        setEmptyStateText(getTranslation("measure.empty"));
        setItemsPageable(page -> since.read(measures.page(filter, page)), page -> measures.count(filter));
    }

    private Column<MeasureRow> sortable(String key, ValueProvider<MeasureRow, ?> value) {
        return addColumn(value)
                .setHeader(getTranslation("column." + key))
                .setKey(key)
                .setSortProperty(key);
    }

    private Column<MeasureRow> drawn(String key, String headerKey, ValueProvider<MeasureRow, Component> cell) {
        return addComponentColumn(cell)
                .setHeader(getTranslation(headerKey))
                .setKey(key)
                .setSortProperty(key)
                .setSortable(true)
                .setFlexGrow(0);
    }

    /** Shows the rows that a filter lets through, in an order named as {@link MeasureService#page} names it. */
    void list(MeasureFilter wanted, String sort, Since comparedWith) {
        filter = wanted;
        since.compareWith(comparedWith.moment());
        showSort(sort);
        getDataProvider().refreshAll();
    }

    void onCount(IntConsumer counted) {
        getLazyDataView().addItemCountChangeListener(change -> counted.accept(change.getItemCount()));
    }

    /** A click, or Enter on a focused row, opens it. */
    void onOpen(Consumer<MeasureRow> open) {
        addItemClickListener(click -> open.accept(click.getItem()));
        var key = "element.getEventContext(event).item.key";
        getElement()
                .addEventListener(
                        "keydown",
                        event -> Optional.ofNullable(getDataCommunicator()
                                        .getKeyMapper()
                                        .get(event.getEventData().path(key).asString("")))
                                .ifPresent(open))
                .setFilter("event.key === 'Enter' && !!element.getEventContext(event).item")
                .addEventData(key);
    }

    /** On a narrow screen one column says it all. */
    void setCompact(boolean narrow) {
        compacted = narrow;
        showColumns();
    }

    /** Beside an open measure, what that says in full is left out here. */
    void setBesideDetail(boolean open) {
        besideDetail = open;
        showColumns();
    }

    private void showColumns() {
        for (var column : getColumns()) {
            var kept = !besideDetail || !LEFT_OUT_BESIDE_DETAIL.contains(String.valueOf(column.getKey()));
            column.setVisible(column == compact ? compacted : !compacted && kept);
        }
    }

    private void showSort(String sort) {
        var descending = sort.startsWith("-");
        var column = getColumnByKey(descending ? sort.substring(1) : sort);
        var order = descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(column == null || !column.isSortable() ? List.of() : List.of(new GridSortOrder<>(column, order)));
    }

    private static String describe(List<GridSortOrder<MeasureRow>> orders) {
        return orders.stream()
                .map(o -> (o.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + o.getSorted().getKey())
                .collect(Collectors.joining());
    }

    private String divisionName(MeasureRow row) {
        var division = row.division();
        return division == null ? "–" : division.in(getLocale());
    }

    private static String indicators(MeasureRow row) {
        return row.indicators().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Component title(MeasureRow row) {
        var title = new Span(row.title());
        title.addClassName("two-lines");
        title.setTitle(row.title());
        return title;
    }

    private String changed(MeasureRow row) {
        return row.changedAt() == null ? "–" : BuddhistDates.dayOf(row.changedAt(), getLocale());
    }

    private Component status(MeasureRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        if (row.isOverdue(LocalDate.now(clock))) {
            badges.add(StatusBadge.overdue());
        }
        if (row.status() != null) {
            badges.add(new StatusBadge(row.status()));
        }
        if (row.isUnowned()) {
            badges.add(StatusBadge.unowned());
        }
        return since.status(row, badges);
    }

    private Component summary(MeasureRow row) {
        var title = new Span(row.number() + ". " + row.title());
        title.addClassName("row-title");
        var where = new Span(divisionName(row) + " · " + BuddhistDates.period(row.period(), getLocale()));
        where.addClassName("quiet");
        var summary = new Div(title, where, status(row));
        summary.addClassName("row-summary");
        return summary;
    }
}
