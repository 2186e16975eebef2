package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.report.KeptRow;
import org.prongsai.report.ReportImport;
import org.prongsai.shared.ui.Notices;

/** Rows that wait for a person to say which measure they belong to, if any. */
class QuarantineList extends Composite<Section> {

    private final transient ReportImport imports;
    private final transient MeasureIntake measures;

    QuarantineList(ReportImport imports, MeasureIntake measures) {
        this.imports = imports;
        this.measures = measures;
        getContent().addClassNames("card", "stacked");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        var years = imports.yearsWithQuarantined();
        setVisible(!years.isEmpty());
        getContent()
                .add(new H2(getTranslation("import.waiting")), new Paragraph(getTranslation("import.waiting.help")));
        years.forEach(
                year -> imports.quarantined(year).forEach(row -> getContent().add(row(row))));
    }

    private Component row(KeptRow row) {
        var badge = new MarkBadge(Mark.QUARANTINED);
        var origin = new Span(getTranslation(
                "import.waiting.origin", String.valueOf(row.fiscalYear()), row.fileName(), String.valueOf(row.line())));
        origin.addClassName("quiet");
        var head = new Div(badge, origin);
        head.addClassName("badges");
        var attach = new Button(getTranslation("import.attach"), click -> chooseMeasure(row));
        var drop = new Button(getTranslation("import.drop"), click -> confirmDrop(row));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var buttons = new Div(attach, drop);
        buttons.addClassName("touch");
        var line = new Div(head, new OriginalLine(row.written()), buttons);
        line.addClassName("waiting-row");
        return line;
    }

    private void chooseMeasure(KeptRow row) {
        new AttachDialog(measures.titles(row.fiscalYear()), row.steps(), chosen -> {
                    imports.attach(row.id(), chosen.id());
                    Notices.saved(getTranslation("import.attached", String.valueOf(chosen.number())));
                    refresh();
                })
                .open();
    }

    private void confirmDrop(KeptRow row) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("import.drop.title"));
        dialog.setText(getTranslation("import.drop.help", String.join(" ", row.steps())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("import.cancel"));
        dialog.setConfirmText(getTranslation("import.drop"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            imports.drop(row.id());
            Notices.saved(getTranslation("import.dropped"));
            refresh();
        });
        dialog.open();
    }
}
