package org.prongsai.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreFileLine.Effect;
import org.prongsai.assessment.ScoreFilePreview;
import org.prongsai.shared.RefusedException;

/** Takes a workbook, shows cell by cell what importing it would do, and imports it as a whole. */
class ScoreImportDialog extends Dialog {

    private final transient Function<byte[], ScoreFilePreview> read;
    private final transient BiPredicate<ScoreFilePreview, String> apply;
    private final transient Function<ScoreFilePreview, ScorePreviewTable> table;
    private final Paragraph problem = new Paragraph();
    private final Div preview = new Div();
    private final Button confirm = new Button("", click -> confirm());
    private transient @Nullable ScoreFilePreview shown;
    private transient byte[] workbook = {};
    private String fileName = "";

    /**
     * @param read what importing a workbook would do; may refuse
     * @param table shows that
     * @param apply imports what was shown from a file of this name and says whether it did; where somebody was faster, what
     *     importing would do now is shown instead
     */
    ScoreImportDialog(
            Function<byte[], ScoreFilePreview> read,
            Function<ScoreFilePreview, ScorePreviewTable> table,
            BiPredicate<ScoreFilePreview, String> apply) {
        this.read = read;
        this.table = table;
        this.apply = apply;
        setHeaderTitle(getTranslation("scores.import"));
        setWidth("52rem");
        setCloseOnOutsideClick(false);
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        preview.addClassName("stacked");
        add(
                new Paragraph(getTranslation("scores.import.help")),
                new ScoreUpload(this::show, this::fail),
                problem,
                preview);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(false);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    /** Shows what a workbook of this name would do, or why it cannot be read. */
    void show(byte[] file, String name) {
        try {
            var found = read.apply(file);
            problem.setVisible(false);
            preview.removeAll();
            preview.add(summary(found));
            if (found.count(Effect.REFUSED) > 0) {
                fail(getTranslation("scores.import.refused"));
            } else if (!found.isImportable()) {
                preview.add(new Paragraph(getTranslation("scores.import.nothing")));
            }
            preview.add(table.apply(found));
            workbook = file;
            offer(found, name);
        } catch (RefusedException refused) {
            preview.removeAll();
            confirm.setVisible(false);
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private Paragraph summary(ScoreFilePreview found) {
        var text = new Paragraph(getTranslation(
                "scores.import.summary",
                found.count(Effect.NEW),
                found.count(Effect.CHANGED),
                found.count(Effect.SAME),
                found.count(Effect.REFUSED)));
        text.getElement().setAttribute("role", "status");
        text.addClassName("strong");
        return text;
    }

    private void offer(ScoreFilePreview found, String name) {
        confirm.setVisible(found.isImportable());
        confirm.setText(getTranslation("scores.import.apply", found.changes().size()));
        shown = found;
        fileName = name;
    }

    private void confirm() {
        if (shown != null) {
            if (apply.test(shown, fileName)) {
                close();
            } else {
                show(workbook, fileName);
            }
        }
    }

    private void fail(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
