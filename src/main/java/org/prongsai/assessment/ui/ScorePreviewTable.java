package org.prongsai.assessment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.Comparator;
import org.prongsai.assessment.ScoreFileLine;
import org.prongsai.assessment.ScoreFileLine.Effect;
import org.prongsai.assessment.ScoreFilePreview;
import org.prongsai.assessment.ScoreSheet;

/** The cells of a workbook, those that are refused first, then those that change something. */
class ScorePreviewTable extends Grid<ScoreFileLine> {

    private static final Comparator<ScoreFileLine> ORDER =
            Comparator.comparing(ScoreFileLine::effect, Comparator.comparingInt(ScorePreviewTable::rank));

    private final transient ScoreSheet sheet;
    private final transient ScoreWords words;

    /** @param sheet the years that the workbook speaks of, which name its lines */
    ScorePreviewTable(ScoreFilePreview preview, ScoreSheet sheet, ScoreWords words) {
        this.sheet = sheet;
        this.words = words;
        addColumn(ScoreFileLine::place)
                .setHeader(words.text("scores.import.place"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(this::name).setHeader(words.text("scores.import.cell")).setFlexGrow(2);
        addColumn(this::figure).setHeader(words.text("scores.import.value")).setFlexGrow(1);
        addColumn(this::effect).setHeader(words.text("scores.import.effect")).setFlexGrow(2);
        setItems(preview.lines().stream().sorted(ORDER).toList());
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setHeight("18rem");
    }

    private static int rank(Effect effect) {
        return switch (effect) {
            case REFUSED -> 0;
            case CHANGED -> 1;
            case NEW -> 2;
            case SAME -> 3;
        };
    }

    private String name(ScoreFileLine line) {
        var change = line.change();
        return change == null
                ? ""
                : words.text(
                        "scores.origin.cell",
                        words.name(sheet, change.cell()),
                        change.cell().year());
    }

    private String figure(ScoreFileLine line) {
        var change = line.change();
        if (change == null) {
            return line.text();
        }
        var after = words.shown(sheet, change.cell(), change.score());
        return line.effect() == Effect.CHANGED
                ? words.shown(sheet, change.cell(), line.before()) + " → " + after
                : after;
    }

    private String effect(ScoreFileLine line) {
        var symbol = switch (line.effect()) {
            case REFUSED -> "✕ ";
            case CHANGED -> "◐ ";
            case NEW -> "+ ";
            case SAME -> "= ";
        };
        var word = symbol + words.text("scores.effect." + line.effect().name());
        var problem = line.problem();
        return problem == null ? word : word + ": " + words.text("scores.problem.help." + problem.name());
    }
}
