package org.prongsai.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.prongsai.report.Finding;
import org.prongsai.report.FormerImport;
import org.prongsai.shared.ui.BuddhistDates;

/** The report of a former import: who, when, which file, what it did, and what was found in it. */
class FormerImportDialog extends Dialog {

    private static final int MOST_WITHOUT_SCROLLING = 20;

    private final Texts texts = new Texts(getLocale());

    FormerImportDialog(FormerImport made, List<Finding> findings) {
        setHeaderTitle(getTranslation(
                "import.former.title", String.valueOf(made.report().fiscalYear())));
        setWidth("44rem");
        var origin = new Paragraph(getTranslation(
                "import.former.origin",
                made.fileName(),
                BuddhistDates.moment(made.madeAt(), getLocale()),
                made.madeBy()));
        var hash = new Code(made.sha256());
        hash.addClassName("paper-hash");
        var print = new Div(getTranslation("import.former.hash"));
        print.addClassName("quiet");
        add(origin, new ImportCounts(made.report()), print, hash);
        if (!findings.isEmpty()) {
            add(list(findings));
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Grid<Finding> list(List<Finding> findings) {
        var grid = new Grid<Finding>();
        grid.setSelectionMode(SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("import-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("import.former.findings"));
        grid.addComponentColumn(this::sentence).setHeader(getTranslation("import.former.findings"));
        grid.setAllRowsVisible(findings.size() <= MOST_WITHOUT_SCROLLING);
        grid.setItems(findings);
        return grid;
    }

    private Div sentence(Finding finding) {
        var badge = new Div(new MarkBadge(Mark.of(finding.kind())));
        badge.addClassName("badges");
        var sentence = new Div(badge, new Div(texts.finding(finding)));
        if (finding.line() > 0) {
            var line = new Div(getTranslation("import.line", String.valueOf(finding.line())));
            line.addClassName("quiet");
            sentence.addComponentAsFirst(line);
        }
        sentence.addClassName("row-summary");
        return sentence;
    }
}
