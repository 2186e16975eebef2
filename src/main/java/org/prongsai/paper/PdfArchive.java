package org.prongsai.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes a document fit for an archive (PDF/A-3a) and for readers' software (PDF/UA-1), with the data that it was made from. */
final class PdfArchive {

    static final String DATA_TYPE = "text/tab-separated-values";
    static final PdfName OURS = new PdfName("ProngsaiData");

    private static final String DATA_NAME = "data.tsv";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private PdfArchive() {}

    /** To be called before the document is opened. */
    static void prepare(PdfWriter writer, String title) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(metadata(title));
    }

    /** To be called once the document is open. */
    static void complete(PdfWriter writer, String data) throws IOException {
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("th-TH"));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
        catalog.put(new PdfName("AF"), new PdfArray(attach(writer, data).getReference()));
    }

    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        var profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static PdfFileSpecification attach(PdfWriter writer, String data) throws IOException {
        var facts = new PdfDictionary();
        facts.put(PdfName.MODDATE, new PdfDate());
        facts.put(OURS, PdfBoolean.PDFTRUE);
        var file = PdfFileSpecification.fileEmbedded(
                writer,
                DATA_NAME,
                DATA_NAME,
                data.getBytes(StandardCharsets.UTF_8),
                DATA_TYPE,
                facts,
                PdfStream.BEST_COMPRESSION);
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        writer.addFileAttachment(DATA_NAME, file);
        return file;
    }

    private static byte[] metadata(String title) {
        try (var in = PdfArchive.class.getResourceAsStream("metadata.xml")) {
            var template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace("TITLE", escaped(title)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
