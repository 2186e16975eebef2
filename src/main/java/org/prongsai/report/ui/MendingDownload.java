package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.attachment.FileType;
import org.prongsai.report.Finding;
import org.prongsai.report.ImportPreview;
import org.prongsai.report.MendingSheet;
import org.prongsai.report.WrittenLine;

/** Hands out the rows that are not taken as a workbook, to be mended and brought in again. */
class MendingDownload extends Composite<Div> {

    private static final List<String> COLUMNS =
            List.of("number", "measure", "steps", "period", "units", "completed", "unable", "outcome");

    private final transient ImportPreview preview;
    private final Texts texts;
    private final Texts thai = new Texts(Locale.of("th"));

    MendingDownload(ImportPreview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
        var name = texts.translate("import.mend.file", String.valueOf(preview.fiscalYear()))
                + FileType.XLSX.endings().getFirst();
        var rows = preview.refusedRows().size();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = content();
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), name, FileType.XLSX.mediaType(), content.length);
                }),
                texts.translate("import.mend", rows));
        getContent().addClassName("notice");
        getContent().add(new Paragraph(texts.translate("import.mend.help", rows)), link);
    }

    byte[] content() {
        var out = new ByteArrayOutputStream();
        var columns = Stream.concat(
                        Stream.of(texts.translate("import.mend.reason")),
                        COLUMNS.stream().map(column -> thai.translate("paper.column." + column)))
                .toList();
        try {
            MendingSheet.write(
                    thai.translate("paper.heading.REPORT") + " "
                            + thai.translate("paper.heading.year", String.valueOf(preview.fiscalYear())),
                    columns,
                    preview.refusedRows().entrySet().stream().map(this::row).toList(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private MendingSheet.Refused row(Map.Entry<Integer, List<Finding>> line) {
        var reasons = line.getValue().stream().map(texts::finding).collect(Collectors.joining("\n"));
        return new MendingSheet.Refused(reasons, WrittenLine.cells(preview.written(line.getKey())));
    }
}
