package org.prongsai.assessment.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.prongsai.assessment.FrameworkEffect;

/** Says before saving which totals and ratings would be others, and which scores would be left aside. */
class EffectDialog extends ConfirmDialog {

    EffectDialog(RulesWords words, FrameworkEffect effect, Runnable save) {
        setHeader(words.text("framework.effect.title"));
        var text = new Div();
        if (!effect.years().isEmpty()) {
            var list = new UnorderedList();
            effect.years()
                    .forEach(year -> list.add(new ListItem(words.text(
                            "framework.effect.year",
                            year.before().year(),
                            words.result(year.before()),
                            words.result(year.after())))));
            text.add(new Paragraph(words.text("framework.effect.help")), list);
        }
        if (!effect.dropped().isEmpty()) {
            var list = new UnorderedList();
            effect.dropped().forEach(cell -> list.add(new ListItem(words.cell(cell))));
            text.add(new Paragraph(words.text("framework.effect.dropped.help")), list);
        }
        setText(text);
        setConfirmText(words.text("action.save"));
        setCancelable(true);
        setCancelText(words.text("action.cancel"));
        addConfirmListener(confirmed -> save.run());
    }
}
