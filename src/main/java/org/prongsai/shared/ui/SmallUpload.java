package org.prongsai.shared.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;

/**
 * Takes a small file into the page.
 *
 * @param largest in bytes; of a larger one no more than one byte more is taken, whatever length the request claims
 * @param taken gets its name and where it lies, which it does no longer afterwards
 */
public record SmallUpload(int largest, BiConsumer<String, Path> taken) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var copy = Files.createTempFile("prongsai-", ".upload");
        try (var source = Channels.newChannel(event.getInputStream());
                var target = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            target.transferFrom(source, 0, largest + 1L);
        } catch (IOException interrupted) {
            Files.delete(copy);
            throw interrupted;
        }
        event.getUI().access(() -> take(event.getFileName(), copy));
    }

    private void take(String fileName, Path copy) {
        try {
            taken.accept(fileName, copy);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
