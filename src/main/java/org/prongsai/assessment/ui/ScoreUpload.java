package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.prongsai.assessment.ScoreFiles;
import org.prongsai.shared.ui.UploadTexts;

/** Takes one workbook of limited size; what the browser checks is checked again by the service. */
class ScoreUpload extends Composite<Upload> {

    private final transient BiConsumer<byte[], String> read;

    /**
     * @param read takes the workbook and its name
     * @param failed takes the sentence that says why there is none
     */
    ScoreUpload(BiConsumer<byte[], String> read, Consumer<String> failed) {
        this.read = read;
        var upload = getContent();
        upload.setUploadHandler(new Receiver());
        upload.setAcceptedFileTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ScoreFiles.LARGEST);
        upload.setUploadButton(new Button(getTranslation("import.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("scores.import.drop")));
        UploadTexts.set(
                upload,
                getTranslation("scores.import.tooMany"),
                getTranslation("sheet.refused.size", ScoreFiles.LARGEST / 1024, ScoreFiles.MOST_CELLS),
                getTranslation("sheet.refused.file"));
        upload.addFileRejectedListener(rejected -> failed.accept(rejected.getErrorMessage()));
    }

    private void receive(String fileName, byte[] bytes) {
        getContent().clearFileList();
        read.accept(bytes, fileName);
    }

    private final class Receiver implements UploadHandler {

        /** Reads at most one byte more than allowed, whatever length the request claims. */
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var bytes = event.getInputStream().readNBytes(ScoreFiles.LARGEST + 1);
            event.getUI().access(() -> receive(event.getFileName(), bytes));
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
