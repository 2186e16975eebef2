package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.prongsai.report.ReportText;
import org.prongsai.report.ReportUnreadableException;
import org.prongsai.shared.ui.UploadTexts;

/** Takes one text file of limited size; what the browser checks is checked here again. */
class ReportUpload extends Composite<Upload> {

    static final int LARGEST_BYTES = 5 * 1024 * 1024;

    private final transient BiConsumer<String, String> read;
    private final transient Consumer<String> failed;

    /**
     * @param read takes the text and the name of the file
     * @param failed takes the sentence that says why there is no text
     */
    ReportUpload(BiConsumer<String, String> read, Consumer<String> failed) {
        this.read = read;
        this.failed = failed;
        var upload = getContent();
        upload.setUploadHandler(new Receiver());
        upload.setAcceptedFileTypes("text/plain", ".txt", ".tsv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setUploadButton(new Button(getTranslation("import.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("import.upload.drop")));
        UploadTexts.set(
                upload,
                getTranslation("import.upload.tooMany"),
                getTranslation("import.upload.tooBig"),
                getTranslation("import.upload.wrongType"));
        upload.addFileRejectedListener(rejected -> failed.accept(rejected.getErrorMessage()));
    }

    private void receive(String fileName, byte[] bytes) {
        getContent().clearFileList();
        if (bytes.length > LARGEST_BYTES) {
            failed.accept(getTranslation("import.upload.tooBig"));
            return;
        }
        try {
            read.accept(ReportText.decode(bytes).text(), fileName);
        } catch (ReportUnreadableException unreadable) {
            failed.accept(getTranslation("reading." + unreadable.reason().name()));
        }
    }

    private final class Receiver implements UploadHandler {

        /** Reads at most one byte more than allowed, whatever length the request claims. */
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var bytes = event.getInputStream().readNBytes(LARGEST_BYTES + 1);
            event.getUI().access(() -> receive(event.getFileName(), bytes));
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
