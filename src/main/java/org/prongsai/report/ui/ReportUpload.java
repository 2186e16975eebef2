package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.report.ReportSource;
import org.prongsai.report.ReportUnreadableException;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.UploadTexts;

/** Takes one file of limited size; what the browser checks is checked here again. */
class ReportUpload extends Composite<Upload> {

    private final transient Consumer<ReportSource> read;
    private final transient Consumer<String> failed;

    /**
     * @param read takes what was read
     * @param failed takes the sentence that says why there is no text
     */
    ReportUpload(Consumer<ReportSource> read, Consumer<String> failed) {
        this.read = read;
        this.failed = failed;
        var upload = getContent();
        upload.setUploadHandler(new Receiver());
        upload.setAcceptedFileTypes(".docx", ".xlsx", ".txt", ".tsv", ".pdf");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IncomingFile.LARGEST_BYTES);
        upload.setUploadButton(new Button(getTranslation("import.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("import.upload.drop")));
        UploadTexts.set(
                upload,
                getTranslation("import.upload.tooMany"),
                getTranslation("import.upload.tooBig"),
                getTranslation("import.upload.wrongType"));
        upload.addFileRejectedListener(rejected -> failed.accept(rejected.getErrorMessage()));
    }

    private void receive(String fileName, Path file) {
        try {
            var source = ReportSource.of(fileName, file);
            tell(() -> read.accept(source));
        } catch (ReportUnreadableException unreadable) {
            tell(() -> failed.accept(
                    getTranslation("reading." + unreadable.reason().name())));
        } catch (RefusedException refused) {
            tell(() -> failed.accept(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void tell(Command what) {
        getUI().ifPresent(ui -> ui.access(() -> {
            getContent().clearFileList();
            what.execute();
        }));
    }

    private final class Receiver implements UploadHandler {

        /** Takes at most one byte more than allowed, whatever length the request claims, and reads it outside the page's lock. */
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var copy = Files.createTempFile("prongsai-", ".upload");
            try {
                try (var source = Channels.newChannel(event.getInputStream());
                        var target = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    target.transferFrom(source, 0, IncomingFile.LARGEST_BYTES + 1L);
                }
                if (Files.size(copy) > IncomingFile.LARGEST_BYTES) {
                    tell(() -> failed.accept(getTranslation("import.upload.tooBig")));
                } else {
                    receive(event.getFileName(), copy);
                }
            } finally {
                Files.delete(copy);
            }
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
