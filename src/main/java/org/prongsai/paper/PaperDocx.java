package org.prongsai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes papers as documents that can be edited further, with tables whose headers are repeated and charts that are charts. */
public final class PaperDocx implements PaperWriter {

    private final byte[] template;

    /** From the {@linkplain DocxTemplate#delivered() delivered template}. */
    public PaperDocx() {
        this(DocxTemplate.delivered());
    }

    /** @param template in which {@link DocxTemplate#check} finds no problem */
    public PaperDocx(byte[] template) {
        this.template = template.clone();
    }

    @Override
    public void write(Paper paper, OutputStream out, PaperProgress progress) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template))) {
            OfficeProperties.describe(document.getProperties(), paper);
            if (paper.mark() != null) {
                DocxPage.mark(document, paper.mark());
            }
            var places = DocxTemplate.places(document);
            DocxTemplate.fill(document, paper);
            var blocks = new DocxBlocks(document, paper, progress);
            for (var place : places) {
                var end = place.end();
                blocks.write(place.block(), place.width());
                DocxText.setFont(end, place.font());
                place.take(end);
            }
            document.write(out);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }
}
