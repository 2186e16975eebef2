package org.prongsai.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.prongsai.assessment.ScoreConflict;
import org.prongsai.assessment.ScoreSheet;

/** Shows both values of each score that somebody else has changed meanwhile, and asks which is to stay. */
class ScoreConflictDialog extends Dialog {

    private final transient Map<ScoreConflict, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    /** @param decided takes each conflict and whether the person's own value is to stay */
    ScoreConflictDialog(
            List<ScoreConflict> conflicts,
            ScoreSheet sheet,
            ScoreWords words,
            BiConsumer<ScoreConflict, Boolean> decided) {
        setHeaderTitle(getTranslation("scores.conflict.title"));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("scores.conflict.help")));
        for (var conflict : conflicts) {
            add(choice(conflict, sheet, words));
        }
        var apply = new Button(getTranslation("scores.conflict.apply"), click -> {
            choices.forEach((conflict, choice) -> decided.accept(conflict, choice.getValue()));
            close();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("conflict.back"), click -> close()), apply);
    }

    private RadioButtonGroup<Boolean> choice(ScoreConflict conflict, ScoreSheet sheet, ScoreWords words) {
        var cell = conflict.cell();
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(words.text("scores.conflict.line", words.name(sheet, cell), cell.year()));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(mine -> {
            var figure = words.shown(sheet, cell, mine ? conflict.mine() : conflict.stored());
            return words.text(
                    mine ? "scores.conflict.mine" : "scores.conflict.stored",
                    figure.isEmpty() ? words.text("scores.conflict.none") : figure);
        });
        choice.setValue(false);
        choices.put(conflict, choice);
        return choice;
    }
}
