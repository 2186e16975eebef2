package org.prongsai.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of a sheet as they stand in it: figures unrounded, and formulas known as such. */
final class WorkbookHandler extends DefaultHandler {

    private final SharedStrings strings;
    private final SheetLimits limits;
    private final List<SheetCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String reference = "";
    private String type = "";
    private boolean formula;
    private boolean reading;

    WorkbookHandler(SharedStrings strings, SheetLimits limits) {
        this.strings = strings;
        this.limits = limits;
    }

    List<SheetCell> cells() {
        return List.copyOf(cells);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> {
                reference = attributes.getValue("r") == null ? "" : attributes.getValue("r");
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading && text.length() < limits.text()) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "c" -> end();
            default -> {}
        }
    }

    private void end() {
        var value = value();
        if (value.isBlank() && !formula) {
            return;
        }
        if (cells.size() == limits.cells()) {
            throw limits.exceeded();
        }
        var place = new CellReference(reference);
        if (place.getRow() < 0 || place.getCol() < 0) {
            throw new IllegalArgumentException("No place: " + reference);
        }
        cells.add(new SheetCell(place.getRow() + 1, place.getCol() + 1, value, formula));
    }

    private String value() {
        var raw = text.toString();
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "n" -> raw.isBlank() ? "" : figure(raw.strip());
            default -> raw;
        };
    }

    /** The shortest figure that the stored one stands for: Excel keeps 1.1 as 1.1000000000000001. */
    private static String figure(String raw) {
        return BigDecimal.valueOf(Double.parseDouble(raw)).stripTrailingZeros().toPlainString();
    }
}
