package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.report.FormerImport;
import org.prongsai.report.FormerImports;
import org.prongsai.shared.ui.BuddhistDates;

/** What was imported before, latest first, with what came of it and the very file. */
class FormerImportList extends Composite<Section> {

    private static final int MOST_WITHOUT_SCROLLING = 10;

    private final transient FormerImports imports;
    private final ComboBox<Integer> years = new ComboBox<>(getTranslation("import.former.year"));
    private final Grid<FormerImport> grid = new Grid<>();
    private @Nullable Integer year;

    /** @param chosen takes the year to narrow the list to, null for all, to be put into the address */
    FormerImportList(FormerImports imports, Consumer<@Nullable Integer> chosen) {
        this.imports = imports;
        years.setClearButtonVisible(true);
        years.setPlaceholder(getTranslation("import.former.all"));
        years.setItemLabelGenerator(String::valueOf);
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        grid.setSelectionMode(SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("import-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("import.former"));
        grid.addComponentColumn(this::origin)
                .setHeader(getTranslation("import.former.file"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::effect)
                .setHeader(getTranslation("import.former.effect"))
                .setFlexGrow(2);
        getContent().addClassNames("card", "stacked");
        getContent().add(new H2(getTranslation("import.former")), years, grid);
    }

    /** @param narrowedTo year of the reports to show; null for all */
    void show(@Nullable Integer narrowedTo) {
        year = narrowedTo;
        refresh();
    }

    void refresh() {
        var offered = imports.years();
        setVisible(!offered.isEmpty());
        if (offered.isEmpty()) {
            return;
        }
        years.setItems(offered);
        var shown = year != null && offered.contains(year) ? year : null;
        years.setValue(shown);
        var count = Math.toIntExact(imports.count(shown));
        grid.setAllRowsVisible(count <= MOST_WITHOUT_SCROLLING);
        grid.setItems(
                query -> imports.page(shown, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> count);
    }

    private Component origin(FormerImport made) {
        var file = new Anchor(ImportFiles.download(made), made.fileName());
        file.setAriaLabel(getTranslation("making.download", made.fileName()));
        file.setRouterIgnore(true);
        var when = new Div(getTranslation(
                "import.former.made",
                BuddhistDates.moment(made.madeAt(), getLocale()),
                made.madeBy(),
                String.valueOf(made.report().fiscalYear())));
        when.addClassName("quiet");
        var origin = new Div(file, when);
        origin.addClassName("row-summary");
        return origin;
    }

    private Component effect(FormerImport made) {
        var open = new Button(
                getTranslation("import.former.open"),
                click ->
                        new FormerImportDialog(made, imports.findings(made.id()).orElseThrow()).open());
        open.setAriaLabel(getTranslation("import.former.open.of", made.fileName()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var report = made.report();
        var effect = new Div(
                new Span(getTranslation(
                        "import.former.counts",
                        report.measuresAdded(),
                        report.measuresChanged(),
                        report.measuresSame(),
                        report.scoresAdded() + report.scoresChanged())),
                open);
        effect.addClassName("row-summary");
        return effect;
    }
}
