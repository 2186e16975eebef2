package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Consumer;
import org.prongsai.report.ReportSource;
import org.prongsai.report.ReportUnreadableException;

/** Takes a report as a file or as pasted text; what was pasted stays until it is imported. */
class ImportForm extends Composite<Section> {

    private static final String SAMPLE = "report-2568.txt";

    private final transient Consumer<ReportSource> read;
    private final TextArea text = new TextArea(getTranslation("import.paste"));
    private final Paragraph problem = new Paragraph();

    /** @param read takes what was read */
    ImportForm(Consumer<ReportSource> read) {
        this.read = read;
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(14);
        text.setPlaceholder(getTranslation("import.paste.help"));
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addValueChangeListener(change -> text.setInvalid(false));
        var check = new Button(getTranslation("import.check"), click -> readText());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("card", "stacked");
        getContent()
                .add(
                        new H2(getTranslation("import.start")),
                        new Paragraph(getTranslation("import.start.help")),
                        new Paragraph(getTranslation("import.start.safe")),
                        sample(),
                        problem,
                        new ReportUpload(this::tryRead, this::showProblem),
                        text,
                        new Div(check));
        clearProblem();
    }

    private Anchor sample() {
        var file = DownloadHandler.forClassResource(ImportForm.class, "/demo/" + SAMPLE, SAMPLE);
        return new Anchor(file, getTranslation("import.sample"));
    }

    private void readText() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("import.paste.required"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        try {
            tryRead(ReportSource.pasted(getTranslation("import.paste.name"), text.getValue()));
        } catch (ReportUnreadableException unreadable) {
            showProblem(getTranslation("reading." + unreadable.reason().name()));
        }
    }

    private void tryRead(ReportSource source) {
        clearProblem();
        read.accept(source);
    }

    void showProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void clearProblem() {
        problem.setVisible(false);
    }

    void clear() {
        text.clear();
        clearProblem();
    }
}
