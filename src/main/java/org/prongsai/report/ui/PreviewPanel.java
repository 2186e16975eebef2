package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.prongsai.report.ImportPreview;

/** What importing would do, and the decision about it. */
class PreviewPanel extends Composite<Section> {

    private final ImportPreview preview;
    private final Texts texts = new Texts(getLocale());
    private final List<PreviewLine> lines;
    private final PreviewGrid grid;
    private final UnitsPanel units;
    private final Checkbox attentionOnly = new Checkbox();

    /** @param decided what was decided when it was shown before */
    PreviewPanel(ImportPreview preview, String fileName, Decision decided, PreviewActions actions) {
        this.preview = preview;
        grid = new PreviewGrid(
                preview::written, decided, (line, written) -> actions.correct(line, written, decision()));
        units = new UnitsPanel(
                preview.unknownUnits(), preview.units(), decided.units().added(), () -> actions.showAgain(decision()));
        lines = new PreviewLines(preview, texts).all();
        getContent().addClassName("stacked");
        getContent().add(new H2(texts.translate("import.preview", String.valueOf(preview.fiscalYear()))));
        getContent().add(quiet(texts.translate("import.preview.file", fileName)), new SummaryTiles(preview, lines));
        if (preview.changesNothing()) {
            getContent().add(notice(texts.translate("import.nothing")));
        }
        preview.findings().stream()
                .filter(finding -> finding.line() == 0)
                .forEach(finding -> getContent().add(notice(texts.finding(finding))));
        if (!preview.unknownUnits().isEmpty()) {
            getContent().add(units);
        }
        if (!preview.refusedRows().isEmpty()) {
            getContent().add(new MendingDownload(preview, texts));
        }
        showLines();
        getContent().add(attentionOnly, grid, buttons(actions));
    }

    private void showLines() {
        var attention = lines.stream().filter(PreviewLine::needsAttention).toList();
        attentionOnly.setLabel(texts.translate("import.attention", attention.size(), lines.size()));
        attentionOnly.setVisible(!attention.isEmpty());
        attentionOnly.addValueChangeListener(change -> grid.show(change.getValue() ? attention : lines));
        grid.show(lines);
    }

    private Decision decision() {
        return new Decision(grid.confirmed(), grid.replaced(), units.decisions());
    }

    private Component buttons(PreviewActions actions) {
        var back = new Button(
                texts.translate(preview.leavesNothingToDecide() ? "import.back" : "import.cancel"),
                click -> actions.cancel());
        var buttons = new Div(back);
        buttons.addClassNames("touch", "import-buttons");
        if (!preview.leavesNothingToDecide()) {
            var all = new Button(texts.translate("import.apply"));
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            all.setDisableOnClick(true);
            all.addClickListener(click -> {
                try {
                    actions.apply(decision());
                } finally {
                    all.setEnabled(true);
                }
            });
            buttons.addComponentAsFirst(all);
        }
        return buttons;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Paragraph notice(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("notice");
        return paragraph;
    }
}
