package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.ListLine.Effect;
import org.prongsai.sheet.ListPreview;

/** Row by row what importing a list would do, those first that are refused; nothing is written yet. */
class ListPreviewPanel extends Composite<Section> {

    private static final List<Effect> ORDER = List.of(Effect.REFUSED, Effect.CHANGED, Effect.NEW, Effect.SAME);
    private static final int MOST_WITHOUT_SCROLLING = 30;

    private final Grid<ListLine> grid = new Grid<>(ListLine.class, false);
    private final List<ListLine> lines;

    /** @param unknown headings whose columns are not used */
    ListPreviewPanel(
            ListSource list,
            ListPreview preview,
            String fileName,
            List<String> unknown,
            Runnable apply,
            Runnable back) {
        lines = preview.lines().stream()
                .sorted(Comparator.comparing(line -> ORDER.indexOf(line.effect())))
                .toList();
        getContent().addClassNames("stacked", "list-preview");
        var file = new Paragraph(getTranslation("import.preview.file", fileName));
        file.addClassName("quiet");
        getContent().add(new H2(getTranslation("list.preview")), file, summary(preview));
        if (!unknown.isEmpty()) {
            getContent().add(notice(getTranslation("list.unknown", String.join(", ", unknown))));
        }
        if (preview.count(Effect.REFUSED) > 0) {
            var refused = notice(getTranslation("list.refused"));
            refused.addClassName("import-problem");
            refused.getElement().setAttribute("role", "alert");
            getContent().add(refused);
        } else if (!preview.isImportable()) {
            getContent().add(notice(getTranslation("list.nothing")));
        }
        layOut(list);
        getContent().add(onlyWhatMatters(), grid, buttons(preview, apply, back));
    }

    private Paragraph summary(ListPreview preview) {
        var text = new Paragraph(getTranslation(
                "list.summary",
                preview.count(Effect.NEW),
                preview.count(Effect.CHANGED),
                preview.count(Effect.SAME),
                preview.count(Effect.REFUSED)));
        text.addClassName("strong");
        text.getElement().setAttribute("role", "status");
        return text;
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }

    private void layOut(ListSource list) {
        grid.addColumn(ListLine::row)
                .setHeader(getTranslation("list.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> new LineText(list, line))
                .setHeader(getTranslation("list.effect"))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("list.preview"));
        grid.setEmptyStateText(getTranslation("list.nothing"));
    }

    private void show(List<ListLine> shown) {
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= MOST_WITHOUT_SCROLLING);
    }

    private Checkbox onlyWhatMatters() {
        var matters =
                lines.stream().filter(line -> line.effect() != Effect.SAME).toList();
        var only = new Checkbox(getTranslation("list.only", matters.size(), lines.size()));
        only.addValueChangeListener(change -> show(change.getValue() ? matters : lines));
        only.setVisible(matters.size() < lines.size() && !matters.isEmpty());
        only.setValue(only.isVisible());
        if (!only.isVisible()) {
            show(lines);
        }
        return only;
    }

    private Component buttons(ListPreview preview, Runnable apply, Runnable back) {
        var buttons = new Div();
        buttons.addClassNames("touch", "import-buttons");
        if (preview.isImportable()) {
            var all = new Button(
                    getTranslation("list.apply", preview.count(Effect.NEW) + preview.count(Effect.CHANGED)),
                    click -> apply.run());
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            all.setDisableOnClick(true);
            buttons.add(all);
        }
        buttons.add(new Button(getTranslation("list.again"), click -> back.run()));
        return buttons;
    }
}
