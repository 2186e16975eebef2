package org.prongsai.register.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prongsai.measure.Grouping;
import org.prongsai.register.ColumnSetting;
import org.prongsai.register.Density;
import org.prongsai.register.ListSettings;

/** Arranges the columns of the list: as its reader wants them, but for what group, detail or a narrow screen make needless. */
class ColumnLayout {

    private final Grid<ListLine> grid;
    private final Column<ListLine> heads;
    private final LateColumn boxes;
    private final LateColumn allInOne;
    private final Consumer<ListSettings> arranged;
    private ListSettings settings = ListSettings.USUAL;
    private List<String> lent = List.of();
    private Grouping grouping = Grouping.NONE;
    private boolean choosing;
    private boolean narrow;
    private boolean besideDetail;

    /**
     * @param heads of groups, before all others
     * @param boxes by which parts are chosen
     * @param allInOne takes the place of all others on narrow screens
     */
    ColumnLayout(
            Grid<ListLine> grid,
            Column<ListLine> heads,
            LateColumn boxes,
            LateColumn allInOne,
            Consumer<ListSettings> arranged) {
        this.grid = grid;
        this.heads = heads;
        this.boxes = boxes;
        this.allInOne = allInOne;
        this.arranged = arranged;
        grid.addColumnReorderListener(moved -> {
            if (moved.isFromClient()) {
                change(settings.withColumns(inOrder(moved.getColumns())));
            }
        });
        grid.addColumnResizeListener(resized -> {
            if (resized.isFromClient()) {
                keepWidths(resized.getResizedColumn());
            }
        });
        apply();
    }

    ListSettings settings() {
        return settings;
    }

    /** Every column, from left to right, as it is shown: chosen by the reader, or by the view that is open. */
    List<ColumnSetting> columns() {
        var own = ownColumns();
        if (lent.isEmpty()) {
            return own;
        }
        var shown = lent.stream()
                .flatMap(key -> own.stream().filter(column -> column.key().equals(key)))
                .map(column -> new ColumnSetting(column.key(), true, column.width()));
        var hidden = own.stream()
                .filter(column -> !lent.contains(column.key()))
                .map(column -> new ColumnSetting(column.key(), false, column.width()));
        return Stream.concat(shown, hidden).toList();
    }

    private List<ColumnSetting> ownColumns() {
        var known = settings.columns().stream()
                .filter(column -> ListColumn.of(column.key()).isPresent());
        var others = Arrays.stream(ListColumn.values())
                .filter(column -> find(column.key()).isEmpty())
                .map(column -> new ColumnSetting(column.key(), true, null));
        return Stream.concat(known, others).toList();
    }

    /** Shows the list like this without telling anybody. */
    void show(ListSettings wanted) {
        settings = wanted;
        apply();
    }

    /** Shows these columns in this order, until the reader chooses others; widths and density stay the reader's. */
    void lend(List<String> columns) {
        lent = columns.stream()
                .filter(key -> ListColumn.of(key).isPresent())
                .distinct()
                .toList();
        apply();
    }

    /** Shows the list like this from now on. */
    void change(ListSettings wanted) {
        if (!wanted.columns().equals(settings.columns())) {
            lent = List.of();
        }
        show(wanted);
        arranged.accept(wanted);
    }

    void groupBy(Grouping by) {
        grouping = by;
        apply();
    }

    void setChoosing(boolean on) {
        choosing = on;
        apply();
    }

    void setNarrow(boolean screenIsNarrow) {
        narrow = screenIsNarrow;
        apply();
    }

    void setBesideDetail(boolean open) {
        besideDetail = open;
        apply();
    }

    private Optional<ColumnSetting> find(String key) {
        return settings.columns().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    private List<ColumnSetting> inOrder(List<Column<ListLine>> moved) {
        var settings = columns();
        return moved.stream()
                .flatMap(column -> settings.stream().filter(s -> s.key().equals(column.getKey())))
                .toList();
    }

    private void keepWidths(Column<ListLine> resized) {
        var pixels = resized.getWidth() == null ? "" : resized.getWidth().replaceAll("\\..*|[^0-9]", "");
        if (pixels.isEmpty() || resized.getKey() == null) {
            return;
        }
        change(settings.withColumns(columns().stream()
                .map(c -> c.key().equals(resized.getKey())
                        ? new ColumnSetting(c.key(), c.shown(), Integer.valueOf(pixels))
                        : c)
                .toList()));
    }

    private void apply() {
        var order = new ArrayList<>(List.of(heads));
        heads.setVisible(grouping != Grouping.NONE);
        boxes.show(choosing).ifPresent(order::add);
        allInOne.show(narrow).ifPresent(order::add);
        for (var setting : columns()) {
            var column = ListColumn.of(setting.key()).orElseThrow();
            var shown = grid.getColumnByKey(setting.key());
            shown.setVisible(!narrow && setting.shown() && !column.repeats(grouping, besideDetail));
            shown.setWidth((setting.width() == null ? column.width() : setting.width()) + "px");
            shown.setFlexGrow(column.grows(grouping) && setting.width() == null ? 1 : 0);
            order.add(shown);
        }
        if (!order.equals(grid.getColumns())) {
            grid.setColumnOrder(order);
        }
        var compact = settings.density() == Density.COMPACT && !narrow;
        grid.setThemeName("compact", compact);
        grid.setThemeName(GridVariant.LUMO_WRAP_CELL_CONTENT.getVariantName(), !compact);
        grid.setClassName("dense", compact);
    }
}
