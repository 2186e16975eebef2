package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.PlanFilter;
import org.prongsai.measure.PlanLine;
import org.prongsai.measure.PlanList;
import org.prongsai.measure.SinceMarks;
import org.prongsai.shared.ui.RowOpening;

/** A year's measures in their order, which buttons and dragging change. */
class PlanGrid extends Grid<PlanLine> {

    private static final Set<String> LEFT_OUT_BESIDE_FORM = Set.of("period", "links", "parts");

    private final transient Moves moves;
    private final Column<PlanLine> compact;
    private final transient SinceMarks since;
    private final transient PlanCells cells;
    private PlanFilter filter = new PlanFilter(0, false, null);
    private boolean movable;
    private boolean compacted;
    private boolean besideForm;
    private @Nullable Move last;

    /** What a user does to the order. */
    interface Moves {

        void move(PlanLine line, int places);

        void place(PlanLine line, PlanLine other, boolean behind);
    }

    /** The button that was pressed last, to which the focus goes back once its row stands somewhere else. */
    private record Move(long measure, int places) {}

    PlanGrid(PlanList plan, ChangesSince changes, Moves moves) {
        super(PlanLine.class, false);
        this.moves = moves;
        since = new SinceMarks(changes);
        cells = new PlanCells(this, since);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassNames("measure-grid", "plan-grid");
        getElement().setAttribute("aria-label", getTranslation("plan.list"));
        compact = addComponentColumn(line -> compacted ? cells.summary(line, movers(line)) : new Div());
        compact.setHeader(getTranslation("measure")).setVisible(false);
        addColumn(PlanLine::number)
                .setHeader(getTranslation("column.number"))
                .setWidth("3.75rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(cells::title)
                .setHeader(getTranslation("measure"))
                .setWidth("14rem")
                .setFlexGrow(1);
        addComponentColumn(cells::lead)
                .setHeader(getTranslation("duty.LEAD"))
                .setKey("lead")
                .setWidth("11rem")
                .setFlexGrow(0);
        addComponentColumn(cells::period)
                .setHeader(getTranslation("column.period"))
                .setKey("period")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(cells::links)
                .setHeader(getTranslation("plan.links.short"))
                .setKey("links")
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(PlanLine::parts)
                .setHeader(getTranslation("plan.parts"))
                .setKey("parts")
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(line -> compacted ? new Div() : movers(line))
                .setHeader(getTranslation("plan.order"))
                .setKey("order")
                .setWidth("6.5rem")
                .setFlexGrow(0);
        setItemsPageable(page -> compared(plan.page(filter, page)), page -> plan.count(filter));
        new RowDragging(this, moves);
    }

    /**
     * @param comparedWith moment since which changes are marked, null for none
     * @param mayMove whether the year still takes another order
     */
    void list(PlanFilter wanted, @Nullable Instant comparedWith, boolean mayMove) {
        filter = wanted;
        since.compareWith(comparedWith);
        movable = mayMove;
        setRowsDraggable(mayMove);
        showColumns();
        getDataProvider().refreshAll();
    }

    void setCompact(boolean narrow) {
        if (compacted != narrow) {
            compacted = narrow;
            showColumns();
            getDataProvider().refreshAll();
        }
    }

    void setBesideForm(boolean open) {
        besideForm = open;
        showColumns();
    }

    private void showColumns() {
        for (var column : getColumns()) {
            var key = String.valueOf(column.getKey());
            var kept = !(besideForm && LEFT_OUT_BESIDE_FORM.contains(key)) && (movable || !key.equals("order"));
            column.setVisible(column == compact ? compacted : !compacted && kept);
        }
    }

    private List<PlanLine> compared(List<PlanLine> lines) {
        since.read(List.of(), lines.stream().map(PlanLine::id).toList());
        return lines;
    }

    private Component movers(PlanLine line) {
        var movers = new Div();
        movers.addClassName("plan-movers");
        if (movable && line.isInForce()) {
            movers.add(mover(line, -1, VaadinIcon.ARROW_UP, "plan.up"));
            movers.add(mover(line, 1, VaadinIcon.ARROW_DOWN, "plan.down"));
        }
        return movers;
    }

    private Button mover(PlanLine line, int places, VaadinIcon icon, String key) {
        var move = new Move(line.id(), places);
        var button = new Button(icon.create(), click -> {
            last = move;
            moves.move(line, places);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key, line.number()));
        if (move.equals(last)) {
            last = null;
            button.focus();
        }
        return button;
    }

    void onOpen(Consumer<PlanLine> open) {
        RowOpening.of(this, open);
    }
}
