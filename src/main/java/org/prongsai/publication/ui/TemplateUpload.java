package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.prongsai.publication.PaperTemplates;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.SmallUpload;
import org.prongsai.shared.ui.UploadTexts;

/** Takes a template from the reader's computer. */
class TemplateUpload extends Composite<Upload> {

    /** @param taken gets its name and where it lies, which it does no longer afterwards */
    TemplateUpload(BiConsumer<String, Path> taken) {
        var upload = getContent();
        upload.setUploadHandler(new SmallUpload(PaperTemplates.LARGEST, taken));
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
}
