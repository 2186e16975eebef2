package org.prongsai.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.report.Column;
import org.prongsai.report.WrittenLine;
import org.prongsai.shared.ui.TypingDialog;

/** Corrects a line before it is imported, cell by cell; the file itself stays as it is. */
class CorrectDialog extends TypingDialog {

    private final List<String> before;
    private final List<TextArea> cells = new ArrayList<>();
    private final transient Consumer<String> corrected;

    /**
     * @param line number of the line, from 1
     * @param corrected takes the line as it is to be read
     */
    CorrectDialog(int line, String written, Consumer<String> corrected) {
        this.before = WrittenLine.cells(written);
        this.corrected = corrected;
        setHeaderTitle(getTranslation("import.correct.title", line));
        setWidth("44rem");
        add(new Paragraph(getTranslation("import.correct.help")));
        for (var i = 0; i < before.size(); i++) {
            var cell = new TextArea(label(i));
            cell.setWidthFull();
            cell.setMaxRows(8);
            cell.setValue(before.get(i));
            cells.add(cell);
            add(cell);
        }
        var check = new Button(getTranslation("import.correct.check"), click -> finish());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), check);
    }

    private String label(int cell) {
        return before.size() == Column.OUTCOME.ordinal() + 1
                ? getTranslation("finding.column." + Column.values()[cell].name())
                : getTranslation("finding.column.ROW");
    }

    private List<String> typed() {
        return cells.stream().map(TextArea::getValue).toList();
    }

    @Override
    protected boolean isTyped() {
        return !typed().equals(before);
    }

    private void finish() {
        close();
        if (isTyped()) {
            corrected.accept(typed().size() == 1 ? typed().getFirst() : WrittenLine.of(typed()));
        }
    }
}
