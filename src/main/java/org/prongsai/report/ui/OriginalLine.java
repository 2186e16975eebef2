package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prongsai.report.Column;

/** A line as it stands in the file, its cells under the names of the official form's columns. */
class OriginalLine extends Composite<Div> {

    OriginalLine(String written) {
        getContent().addClassName("original-line");
        var cells = written.split("\t", -1);
        if (cells.length == Column.OUTCOME.ordinal() + 1) {
            for (var column : Column.values()) {
                if (column.ordinal() < cells.length && !cells[column.ordinal()].isBlank()) {
                    getContent().add(cell(getTranslation("finding.column." + column.name()), cells[column.ordinal()]));
                }
            }
        } else {
            getContent().add(text(written));
        }
    }

    private static Div cell(String name, String text) {
        var quiet = new Span(name);
        quiet.addClassName("quiet");
        var cell = new Div(quiet, text(text));
        cell.addClassName("labelled-text");
        return cell;
    }

    private static Div text(String text) {
        var shown = new Div(text);
        shown.addClassName("free-text");
        return shown;
    }
}
