package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prongsai.report.FindingKind;
import org.prongsai.report.ImportPreview;
import org.prongsai.report.PreviewedCode;

/** What a report holds, in numbers. */
class SummaryTiles extends Composite<Div> {

    SummaryTiles(ImportPreview preview, List<PreviewLine> lines) {
        getContent().addClassName("import-tiles");
        tile("measures", preview.measures().size());
        tile(
                "divisions",
                preview.knownUnits().size()
                        + preview.unknownUnits().stream()
                                .filter(unit -> !unit.isDecided())
                                .count());
        tile("scores", preview.scores().size());
        tile(
                "inferred",
                preview.measures().stream()
                        .flatMap(measure -> measure.codes().stream())
                        .filter(PreviewedCode::toConfirm)
                        .count());
        tile("quarantined", preview.rows().size());
        tile("discrepancies", preview.findings(FindingKind.DISCREPANCY).size());
        var refused = lines.stream()
                .filter(line -> line.marks().contains(Mark.REFUSED))
                .count();
        if (refused > 0) {
            tile("refused", refused);
        }
    }

    private void tile(String key, long count) {
        var figure = new Span(getTranslation("import.count", count));
        figure.addClassName("big-figure");
        var name = new Span(getTranslation("import.tile." + key));
        name.addClassName("quiet");
        var tile = new Div(figure, name);
        tile.addClassName("card");
        getContent().add(tile);
    }
}
