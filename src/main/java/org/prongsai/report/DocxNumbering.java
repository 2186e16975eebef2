package org.prongsai.report;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ThaiText;

/** The numbers that Word writes by itself before paragraphs: no text of the document has them. */
final class DocxNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LONGEST = 20;

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

    /** Reads the part of a document that says how its lists are numbered. */
    void read(InputStream numbering) throws XMLStreamException {
        var xml = OfficeXml.reader(numbering);
        var list = "";
        var definition = "";
        var level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var value = OfficeXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> definition = OfficeXml.attribute(xml, "abstractNumId");
                case "num" -> {
                    list = OfficeXml.attribute(xml, "numId");
                    definition = "";
                }
                case "abstractNumId" -> lists.put(list, value);
                case "lvl" -> level = OfficeXml.number(OfficeXml.attribute(xml, "ilvl"), 0);
                case "start" ->
                    put(definition, level, Level.at(definition, levels, level).from(value));
                case "numFmt" ->
                    put(definition, level, Level.at(definition, levels, level).in(value));
                case "lvlText" ->
                    put(definition, level, Level.at(definition, levels, level).as(value));
                default -> {}
            }
        }
    }

    private void put(String definition, int level, Level next) {
        if (!definition.isEmpty()) {
            levels.computeIfAbsent(definition, none -> new HashMap<>()).put(level, next);
        }
    }

    /** What stands before the next paragraph of a list, with a space after it; empty where nothing is written there. */
    String next(String list, int level) {
        var definition = lists.get(list);
        var described = definition == null
                ? null
                : levels.getOrDefault(definition, Map.of()).get(level);
        if (definition == null || described == null || described.format().equals("none")) {
            return "";
        }
        var counted = counters.computeIfAbsent(definition, none -> new TreeMap<>());
        counted.tailMap(level, false).clear();
        counted.merge(level, described.start(), (before, start) -> before + 1);
        if (described.format().equals("bullet")) {
            return "- ";
        }
        var label = PLACE.matcher(described.text())
                .replaceAll(
                        place -> Matcher.quoteReplacement(number(definition, Integer.parseInt(place.group(1)) - 1)));
        return label.isBlank() ? "" : label + " ";
    }

    private String number(String definition, int level) {
        var of = Level.at(definition, levels, level);
        var count = counters.getOrDefault(definition, new TreeMap<>()).getOrDefault(level, of.start());
        return of.format().startsWith("thai") ? ThaiText.thaiDigits(count.toString()) : count.toString();
    }

    /**
     * How one level of a list is numbered.
     *
     * @param text with a place such as {@code %1} for the count of a level
     */
    private record Level(int start, String format, String text) {

        static Level at(String definition, Map<String, Map<Integer, Level>> levels, int level) {
            @Nullable Level found = levels.getOrDefault(definition, Map.of()).get(level);
            return found == null ? new Level(1, "decimal", "") : found;
        }

        Level from(String value) {
            return new Level(OfficeXml.number(value, 1), format, text);
        }

        Level in(String value) {
            return new Level(start, value, text);
        }

        Level as(String value) {
            return new Level(start, format, value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }
}
