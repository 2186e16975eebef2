package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.PlanLine;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.RowOpening;

/** A year's measures in their order, which buttons and dragging change. */
class PlanGrid extends Grid<PlanLine> {

    private static final Set<String> LEFT_OUT_BESIDE_FORM = Set.of("period", "links", "parts");

    private final transient Moves moves;
    private final Column<PlanLine> compact = addComponentColumn(this::summary);
    private int year;
    private boolean retired;
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

    PlanGrid(MeasurePlanning planning, Moves moves) {
        super(PlanLine.class, false);
        this.moves = moves;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassNames("measure-grid", "plan-grid");
        getElement().setAttribute("aria-label", getTranslation("plan.list"));
        compact.setHeader(getTranslation("measure")).setVisible(false);
        addColumn(PlanLine::number)
                .setHeader(getTranslation("column.number"))
                .setWidth("3.75rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(PlanGrid::title)
                .setHeader(getTranslation("measure"))
                .setWidth("14rem")
                .setFlexGrow(1);
        addComponentColumn(this::lead)
                .setHeader(getTranslation("duty.LEAD"))
                .setKey("lead")
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(line -> BuddhistDates.period(line.period(), getLocale()))
                .setHeader(getTranslation("column.period"))
                .setKey("period")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(this::links)
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
        setItemsPageable(page -> planning.lines(year, retired, page), page -> planning.count(year, retired));
        new RowDragging(this, moves);
    }

    /** @param mayMove whether the year still takes another order */
    void list(int wantedYear, boolean withRetired, boolean mayMove) {
        year = wantedYear;
        retired = withRetired;
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

    private static Component title(PlanLine line) {
        var title = new Span(line.title());
        title.addClassName("two-lines");
        title.setTitle(line.title());
        var cell = new Div(title);
        standing(line).ifPresent(cell::add);
        return cell;
    }

    private static Optional<PlanBadge> standing(PlanLine line) {
        if (line.draft()) {
            return Optional.of(PlanBadge.draft());
        }
        return line.isRetired() ? Optional.of(PlanBadge.retired()) : Optional.empty();
    }

    private Component lead(PlanLine line) {
        var lead = line.lead();
        return lead == null ? PlanBadge.unowned() : new Span(lead.in(getLocale()));
    }

    private String links(PlanLine line) {
        return line.links().stream()
                .map(link -> link.matches("[0-9]+") ? getTranslation("indicator.number", link) : link)
                .collect(Collectors.joining(", "));
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

    private Component summary(PlanLine line) {
        if (!compacted) {
            return new Div();
        }
        var title = new Span(line.number() + ". " + line.title());
        title.addClassName("row-title");
        var period = new Span(BuddhistDates.period(line.period(), getLocale()));
        period.addClassName("quiet");
        var foot = new Div(lead(line));
        foot.addClassName("badges");
        standing(line).ifPresent(foot::add);
        var summary = new Div(title, period, foot, movers(line));
        summary.addClassName("row-summary");
        return summary;
    }

    void onOpen(Consumer<PlanLine> open) {
        RowOpening.of(this, open);
    }
}
