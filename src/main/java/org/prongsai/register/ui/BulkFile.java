package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.IncomingFile;

/** A file that is to prove several parts: it waits on the server until it is stored, taken out or the page is left. */
class BulkFile extends Composite<Div> {

    private final UploadProblems problems = new UploadProblems();
    private final EvidenceUpload<IncomingFile> upload =
            new EvidenceUpload<>(Function.identity(), this::hold, problems::show);
    private final Span name = new Span();
    private final Button remove = new Button(getTranslation("bulk.file.remove"), click -> takeOut());
    private final Div waiting = new Div(name, remove);
    private transient @Nullable IncomingFile file;

    BulkFile() {
        var label = new Span(getTranslation("bulk.file"));
        label.addClassName("strong");
        upload.setMostFiles(1, getTranslation("bulk.file.tooMany"));
        name.getElement().setAttribute("role", "status");
        waiting.addClassName("bulk-file");
        getContent().addClassName("evidence-adding");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label.getText());
        getContent().add(label, problems, upload, waiting);
        show();
    }

    @Nullable
    IncomingFile read() {
        return file;
    }

    void clear() {
        if (file != null) {
            file.discard();
            file = null;
        }
        show();
    }

    /** What arrives after the page was left is not wanted any more. */
    private void hold(IncomingFile received) {
        if (isAttached()) {
            clear();
            problems.clear();
            file = received.held();
            show();
        }
    }

    private void takeOut() {
        clear();
        upload.startAgain();
    }

    private void show() {
        waiting.setVisible(file != null);
        upload.setVisible(file == null);
        if (file != null) {
            name.setText(text(file));
            remove.setAriaLabel(
                    getTranslation("bulk.file.remove.one", file.file().name()));
        }
    }

    private String text(IncomingFile shown) {
        return shown.file().name() + " · " + FileSizes.of(shown.file().size(), getLocale());
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        clear();
    }
}
