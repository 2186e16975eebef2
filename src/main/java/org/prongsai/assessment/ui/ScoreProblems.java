package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreSheet;

/** The cells that have to be corrected, in full sentences that lead to them. */
class ScoreProblems extends Composite<Section> {

    private static final int MOST_SHOWN = 20;

    private final transient Consumer<ScoreCell> go;

    ScoreProblems(Consumer<ScoreCell> go) {
        this.go = go;
        getContent().addClassNames("card", "alarm", "score-problems");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(ScoreSheet sheet, ScoreDraft draft, ScoreWords words) {
        var cells = draft.problems();
        setVisible(!cells.isEmpty());
        getContent().removeAll();
        var title = new Div(words.counted("scores.problems", cells.size()));
        title.addClassName("strong");
        var list = new UnorderedList();
        cells.stream().limit(MOST_SHOWN).forEach(cell -> list.add(item(sheet, draft, cell, words)));
        getContent().add(title, list);
    }

    private ListItem item(ScoreSheet sheet, ScoreDraft draft, ScoreCell cell, ScoreWords words) {
        var entered = draft.at(cell);
        if (entered == null || entered.reading().problem() == null) {
            return new ListItem();
        }
        var why =
                words.text("scores.problem.help." + entered.reading().problem().name());
        var name = words.name(sheet, cell);
        var text = entered.text().isBlank()
                ? words.text("scores.problem.at.empty", name, cell.year(), why)
                : words.text("scores.problem.at", name, cell.year(), shortened(entered.text()), why);
        var button = new Button(text, click -> go.accept(cell));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(button);
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
