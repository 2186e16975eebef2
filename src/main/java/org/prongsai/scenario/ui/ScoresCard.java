package org.prongsai.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.TreeMap;
import org.prongsai.assessment.TargetSheet;
import org.prongsai.assessment.WhatIf;

/** The scores to move, one row an indicator. */
class ScoresCard extends Composite<Section> {

    private final transient TreeMap<Integer, ScoreRow> rows = new TreeMap<>();
    private final Button reset;

    ScoresCard(WhatIf whatIf, ScoreRow.Moves moves, Runnable resetAll) {
        getContent().addClassNames("card", "what-if-scores");
        reset = new Button(getTranslation("whatIf.reset.all"), click -> resetAll.run());
        var head = new Div(new H2(getTranslation("whatIf.scores")), reset);
        head.addClassName("what-if-head");
        getContent().add(head);
        for (var indicator : whatIf.calculation().indicators()) {
            var row = new ScoreRow(indicator, moves);
            rows.put(indicator.number(), row);
            getContent().add(row);
        }
        show(whatIf);
    }

    void show(WhatIf whatIf) {
        rows.values().forEach(row -> row.showIfNew(whatIf));
        reset.setEnabled(!whatIf.moved().isEmpty());
    }

    /** Each row but the one in which something is typed that cannot be read yet. */
    void follow(WhatIf whatIf) {
        rows.values().stream().filter(row -> !row.isInvalid()).forEach(row -> row.show(whatIf));
        reset.setEnabled(!whatIf.moved().isEmpty());
    }

    /** One row alone, while its slider or field is in use: the others stay as they are. */
    void show(WhatIf whatIf, int indicator) {
        var row = rows.get(indicator);
        if (row != null) {
            row.show(whatIf);
        }
        reset.setEnabled(!whatIf.moved().isEmpty());
    }

    void goals(TargetSheet sheet) {
        sheet.lines().forEach(line -> {
            var row = rows.get(line.indicator().number());
            if (row != null) {
                row.goal(sheet.year(), line.score());
            }
        });
    }
}
