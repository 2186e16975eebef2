package org.prongsai.report;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text and the tables of a Word document as a stream. What was deleted but is still kept, text in boxes, and what stands
 * in for something newer are left out; numbers that Word writes by itself, and ticks from fonts of symbols, are put in.
 */
final class DocxLines {

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "txbxContent", "instrText", "delText", "rPrChange", "pPrChange");

    private final DocxNumbering numbering;
    private final DocxTables tables;
    private final StringBuilder paragraph = new StringBuilder();
    private String list = "";
    private int level;
    private boolean inText;

    DocxLines(DocxNumbering numbering, OfficeLines lines) {
        this.numbering = numbering;
        this.tables = new DocxTables(lines);
    }

    /** @throws ReportUnreadableException where there is more than a report can have */
    void read(InputStream document) throws XMLStreamException {
        var xml = OfficeXml.reader(document);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        add(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (LEFT_OUT.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "p" -> begin();
            case "t" -> inText = true;
            case "tab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(Symbols.of(OfficeXml.attribute(xml, "char")));
            case "numId" -> list = OfficeXml.attribute(xml, "val");
            case "ilvl" -> level = OfficeXml.number(OfficeXml.attribute(xml, "val"), 0);
            case "tbl" -> tables.beginTable();
            case "tr" -> tables.beginRow();
            case "tc" -> tables.beginCell();
            case "gridSpan" -> tables.span(OfficeXml.number(OfficeXml.attribute(xml, "val"), 1));
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> finish();
            case "t" -> inText = false;
            case "tbl" -> tables.endTable();
            case "tr" -> tables.endRow();
            case "tc" -> tables.endCell();
            default -> {}
        }
    }

    private void begin() {
        paragraph.setLength(0);
        list = "";
        level = 0;
    }

    private void add(String text) {
        if (paragraph.length() + text.length() > ReportTextReader.LONGEST) {
            throw new ReportUnreadableException(ReportUnreadableException.Reason.TOO_LONG);
        }
        paragraph.append(text);
    }

    private void finish() {
        var text = paragraph.toString();
        var number = list.isEmpty() || list.equals("0") ? "" : numbering.next(list, level);
        (number + text).lines().forEach(tables::paragraph);
        paragraph.setLength(0);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
