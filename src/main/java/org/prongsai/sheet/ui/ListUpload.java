package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.prongsai.shared.ui.SmallUpload;
import org.prongsai.shared.ui.UploadTexts;
import org.prongsai.sheet.SheetFile;

/** Takes one file with a list; what the browser checks is checked again by whoever reads it. */
class ListUpload extends Composite<Upload> {

    /**
     * @param read takes the file's name and where it lies for the moment
     * @param failed takes the sentence that says why there is none
     */
    ListUpload(BiConsumer<String, Path> read, Consumer<String> failed) {
        var upload = getContent();
        upload.setUploadHandler(new SmallUpload(SheetFile.LARGEST, (name, file) -> {
            upload.clearFileList();
            read.accept(name, file);
        }));
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetFile.LARGEST);
        upload.setUploadButton(new Button(getTranslation("import.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("list.drop")));
        UploadTexts.set(
                upload,
                getTranslation("import.upload.tooMany"),
                getTranslation("sheet.refused.TOO_LARGE"),
                getTranslation("sheet.refused.NOT_ALLOWED"));
        upload.addFileRejectedListener(rejected -> failed.accept(rejected.getErrorMessage()));
    }
}
