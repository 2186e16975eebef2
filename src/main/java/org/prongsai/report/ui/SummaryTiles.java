package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prongsai.report.FindingKind;
import org.prongsai.report.ImportPreview;
import org.prongsai.report.PreviewedCode;

/** What a report holds, in numbers. */
class SummaryTiles extends Composite<Div> {

    SummaryTiles(ImportPreview preview) {
        getContent().addClassName("import-tiles");
        tile("measures", preview.measures().size());
        tile("divisions", preview.knownUnits().size() + preview.unknownUnits().size());
        tile("scores", preview.scores().size());
        tile(
                "inferred",
                Math.toIntExact(preview.measures().stream()
                        .flatMap(measure -> measure.codes().stream())
                        .filter(PreviewedCode::toConfirm)
                        .count()));
        tile("quarantined", preview.rows().size());
        tile("discrepancies", preview.findings(FindingKind.DISCREPANCY).size());
        if (!preview.findings(FindingKind.REFUSED).isEmpty()) {
            tile("refused", preview.findings(FindingKind.REFUSED).size());
        }
    }

    private void tile(String key, int count) {
        var figure = new Span(getTranslation("import.count", count));
        figure.addClassName("big-figure");
        var name = new Span(getTranslation("import.tile." + key));
        name.addClassName("quiet");
        var tile = new Div(figure, name);
        tile.addClassName("card");
        getContent().add(tile);
    }
}
