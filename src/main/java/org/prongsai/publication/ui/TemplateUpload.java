package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.prongsai.publication.PaperTemplates;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.UploadTexts;

/** Takes a template from the reader's computer. */
class TemplateUpload extends Composite<Upload> {

    private final transient BiConsumer<String, Path> taken;

    /** @param taken gets its name and where it lies, which it does no longer afterwards */
    TemplateUpload(BiConsumer<String, Path> taken) {
        this.taken = taken;
        var upload = getContent();
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> receive(metadata.fileName(), file)));
        upload.setAcceptedFileTypes(".docx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PaperTemplates.LARGEST);
        upload.setDropLabel(new Span(getTranslation("templates.drop")));
        upload.setUploadButton(new Button(getTranslation("templates.choose")));
        var refused = getTranslation("templates.refused");
        UploadTexts.set(upload, getTranslation("templates.tooMany"), refused, refused);
        upload.addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    private void receive(String fileName, File file) {
        try {
            taken.accept(fileName, file.toPath());
        } finally {
            if (!file.delete()) {
                file.deleteOnExit();
            }
        }
    }
}
