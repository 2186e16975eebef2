package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prongsai.attachment.FileType;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.UploadTexts;

/** Takes files, several at once. What the browser checks is checked again, and stored, outside the lock of the page. */
class EvidenceUpload<T> extends Composite<Upload> {

    private final transient Function<IncomingFile, T> store;
    private final transient Consumer<T> stored;
    private final transient BiConsumer<String, String> refused;
    private final Button choose = new Button();
    private boolean underWay;

    /**
     * @param store stores a file, in the thread of the upload; may refuse
     * @param stored takes in the page what was stored, while what was received is still there
     * @param refused takes the name of a file and the sentence that says why it was not
     */
    EvidenceUpload(Function<IncomingFile, T> store, Consumer<T> stored, BiConsumer<String, String> refused) {
        this.store = store;
        this.stored = stored;
        this.refused = refused;
        var upload = getContent();
        upload.setUploadHandler(new Receiver());
        upload.setAcceptedFileTypes(FileType.accepted().toArray(String[]::new));
        upload.setMaxFileSize(IncomingFile.LARGEST_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("evidence.upload.drop")));
        upload.addFileRejectedListener(event -> refused.accept(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(event -> end());
    }

    /** Nothing more is to come; a page that shows no upload any more does not say so by itself. */
    void end() {
        underWay = false;
        getContent().clearFileList();
    }

    /** Whether files are still to come: without this upload in the page those that wait for their turn would be lost. */
    boolean isUnderWay() {
        return underWay;
    }

    /**
     * How many files may come at once.
     *
     * @param tooMany says of any more that they are not taken
     */
    void setMostFiles(int files, String tooMany) {
        getContent().setMaxFiles(files);
        choose.setText(getTranslation(files == 1 ? "evidence.upload.chooseOne" : "evidence.upload.choose"));
        UploadTexts.set(
                getContent(),
                tooMany,
                getTranslation("file.refused.TOO_LARGE"),
                getTranslation("file.refused.NOT_ALLOWED"));
    }

    /** As if nothing had been chosen yet. */
    void startAgain() {
        getContent().clearFileList();
        choose.focus();
    }

    private final class Receiver implements UploadHandler {

        /** Takes at most one byte more than allowed, whatever length the request claims. */
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            event.getUI().access(() -> underWay = true);
            var copy = Files.createTempFile("prongsai-", ".upload");
            try {
                receive(event, copy);
                var added = store.apply(IncomingFile.check(event.getFileName(), copy));
                event.getUI().accessSynchronously(() -> stored.accept(added));
            } catch (RefusedException problem) {
                event.getUI()
                        .access(() -> refused.accept(
                                event.getFileName(), getTranslation(problem.messageKey(), problem.arguments())));
            } catch (RuntimeException failure) {
                event.getUI().access(() -> {
                    throw failure;
                });
            } finally {
                Files.deleteIfExists(copy);
            }
        }

        private static void receive(UploadEvent event, Path copy) throws IOException {
            try (var source = Channels.newChannel(event.getInputStream());
                    var target = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                target.transferFrom(source, 0, IncomingFile.LARGEST_BYTES + 1L);
            }
        }
    }
}
