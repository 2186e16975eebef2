package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.shared.ui.TextLimit;

/** Saves and gives up what was typed, names where it comes from, and leads to workbooks; readers see none of that. */
class ScoreToolbar extends Composite<Div> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Checkbox wide = new Checkbox(getTranslation("scores.wide"));
    private final TextField source = new TextField(getTranslation("scores.source"));
    private final Button save;
    private final Button discard;

    /** What the buttons do. */
    interface Actions {

        void save();

        void discard();

        void importFile();

        void wide(boolean tenYears);

        byte[] template();
    }

    ScoreToolbar(boolean editable, Actions actions) {
        save = new Button(getTranslation("scores.save.none"), click -> actions.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard = new Button(getTranslation("scores.discard"), click -> actions.discard());
        source.setValue(getTranslation("scores.source.typed"));
        TextLimit.tell(source, ScoreChanges.LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setTooltipText(getTranslation("scores.source.help"));
        whenChanged(actions::wide);
        getContent().addClassNames("filter-bar", "touch", "score-bar");
        if (editable) {
            getContent()
                    .add(
                            source,
                            save,
                            discard,
                            new Button(getTranslation("scores.import"), click -> actions.importFile()),
                            template(actions::template));
        }
        getContent().add(wide);
        show(0, false);
    }

    private void whenChanged(Consumer<Boolean> chosen) {
        wide.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    private Anchor template(Supplier<byte[]> workbook) {
        var name = getTranslation("scores.template.file");
        var file = DownloadHandler.fromInputStream(event -> {
            var bytes = workbook.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
        });
        var link = new Anchor(file, getTranslation("scores.template"));
        link.addClassName("button-link");
        return link;
    }

    String source() {
        return source.getValue();
    }

    /** @param unsaved number of cells that wait to be saved */
    void show(int unsaved, boolean tenYears) {
        wide.setValue(tenYears);
        count(unsaved);
    }

    void count(int unsaved) {
        save.setEnabled(unsaved > 0);
        discard.setEnabled(unsaved > 0);
        save.setText(unsaved > 0 ? getTranslation("scores.save", unsaved) : getTranslation("scores.save.none"));
    }
}
