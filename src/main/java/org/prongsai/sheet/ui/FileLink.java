package org.prongsai.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.prongsai.sheet.SheetFormat;

/** A link by which a small file is saved that is made when it is asked for. */
public class FileLink extends Anchor {

    /** @param name of the file, without its ending */
    public FileLink(String text, String name, SheetFormat format, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            name + format.extension(),
                            format.mediaType(),
                            bytes.length);
                }),
                text);
        addClassName("button-link");
    }
}
