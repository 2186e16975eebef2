package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureOverview;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ColumnSetting;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ListSettings;
import org.prongsai.register.NamedView;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.SinceBar;

/** The list with all that stands above it; what the reader chooses becomes a new state of the address. */
@JavaScript("context://list-keys.js")
class MeasureList extends Composite<Div> {

    private final transient ListServices services;
    private final transient FilterOptions options;
    private final transient Consumer<MeasuresState> go;
    private final MeasureFilterBar filters;
    private final YearNotice yearNotice = new YearNotice();
    private final AddressNotice notice;
    private final FoldButton fold = new FoldButton(getContent());
    private final SinceBar since;
    private final ListToolbar toolbar;
    private final PartChoice choice;
    private final MeasureGrid grid;
    private boolean yearOpen;
    private MeasuresState shown = MeasuresState.EMPTY;
    private int year;
    private boolean arranged;

    /** @param changed called whenever parts were changed together, or put back */
    MeasureList(ListServices services, Consumer<MeasureRow> open, Consumer<MeasuresState> go, Runnable changed) {
        this.services = services;
        this.go = go;
        options = new FilterOptions(services.divisions(), services.assessment());
        notice = new AddressNotice(services.years(), options, go);
        filters = new MeasureFilterBar(options, fold, conditions -> go.accept(shown.with(conditions)));
        choice = new PartChoice(getContent(), services.bulk(), services.undo(), this::showChoice, changed);
        grid = new MeasureGrid(services, choice, sort -> go.accept(shown.withSort(sort)), services.layouts()::save);
        var today = LocalDate.now(services.clock());
        since = new SinceBar(today, FiscalYear.containing(today).start(), day -> go.accept(shown.comparedWith(day)));
        grid.onOpen(open);
        toolbar = new ListToolbar(
                choice.toggle(),
                by -> go.accept(shown.groupedBy(by)),
                grid::expand,
                new PopoverButton("layout", VaadinIcon.GRID_H, () -> new ColumnsPanel(grid.layout())),
                new PopoverButton("view.saved.list", VaadinIcon.BOOKMARK_O, this::viewsPanel),
                new ExportButton(services.exports(), this::exportedName, this::exportedColumns, this::exportedRows),
                this::showShortcuts);
        getContent().addClassNames("page", "measures-page");
        var conditions = new Div(filters, since);
        conditions.addClassName("list-conditions");
        getContent().add(yearNotice, conditions, toolbar, notice, grid);
    }

    FilterOptions options() {
        return options;
    }

    MeasureGrid grid() {
        return grid;
    }

    /** Shows what an address asks for, and what it asks for in vain. */
    void list(MeasuresState state, int shownYear, List<YearView> kept) {
        var filter = state.filter(shownYear);
        if (!filter.equals(shown.filter(year))) {
            choice.reset(() -> services.bulk().matching(filter));
        }
        shown = state;
        year = shownYear;
        showYear(kept);
        if (!arranged) {
            arrange(services.layouts().mine());
        }
        options.of(year);
        filters.show(state.conditions());
        since.show(state.since());
        fold.show(state);
        show(grid.list(filter, state.grouping(), state.sort(), state.since()));
        notice.check(state, year, kept);
    }

    /** Says whether the year takes changes. */
    void showYear(List<YearView> kept) {
        yearOpen = kept.stream().anyMatch(known -> known.year() == year && known.isOpen());
        yearNotice.show(kept, year);
    }

    /** Shows the same again, as somebody has changed something. */
    void listAgain() {
        show(grid.listAgain());
    }

    private void show(MeasureOverview overview) {
        toolbar.show(shown.grouping(), overview);
        offerChoice(yearOpen && !overview.headed().isEmpty());
    }

    private void offerChoice(boolean possible) {
        choice.offer(possible, possible && choice.isOn() ? services.bulk().countMatching(shown.filter(year)) : 0);
    }

    private void showChoice() {
        grid.showChoice();
        offerChoice(true);
    }

    /** Marks what is open beside the list. */
    void showOpen(MeasuresState state, boolean found) {
        shown = state;
        grid.showOpen(found ? state.measure() : null, state.part());
        notice.missMeasure(state, state.measure() != null && !found);
    }

    /** Says whose look this is; empty where the address spells it out. */
    void name(@Nullable NamedView view) {
        toolbar.nameView(
                view == null
                        ? ""
                        : getTranslation(view.mine() ? "view.shown" : "view.shown.of", view.name(), view.owner()));
    }

    /** Shows the columns of a saved view in its order; those of one saved without are the reader's. */
    void arrangeAs(NamedView view) {
        grid.layout().lend(ViewColumns.of(view.address()));
    }

    /** Says that the address names a saved view that is not there. */
    void missView() {
        notice.missView(shown);
    }

    private ViewsPanel viewsPanel() {
        return new ViewsPanel(
                services.views(),
                () -> ViewColumns.with(shown.look(), grid.layout().columns()),
                view -> go.accept(shown.asSaved(view, shown)));
    }

    private String exportedName() {
        var today = LocalDate.now(services.clock());
        return getTranslation("export.file", String.valueOf(year), BuddhistDates.sortable(today));
    }

    /** The columns of the list in the reader's order, though group or screen may hide some that say what a row is about. */
    private List<ExportColumn> exportedColumns() {
        var keys = grid.layout().columns().stream()
                .filter(ColumnSetting::shown)
                .map(ColumnSetting::key)
                .toList();
        return new ExportColumns(this, getLocale(), services.clock()).of(keys);
    }

    private MeasureSource exportedRows() {
        return new MeasureSource(services.measures(), shown.filter(year), shown);
    }

    private void showShortcuts() {
        new ShortcutsDialog(grid.layout().settings().shortcuts(), choice.isOffered(), on -> {
                    grid.layout().change(grid.layout().settings().withShortcuts(on));
                    allowKeys();
                })
                .open();
    }

    private void arrange(ListSettings settings) {
        grid.layout().show(settings);
        allowKeys();
        arranged = true;
    }

    private void allowKeys() {
        getElement().setAttribute("data-keys", grid.layout().settings().shortcuts());
    }
}
