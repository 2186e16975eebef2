package org.prongsai.paper;

import java.util.List;

/** Text as a cell of a workbook takes it. */
final class SheetText {

    /** What Excel holds in a cell. */
    private static final int LONGEST = 32_767;

    private SheetText() {}

    static String fitting(List<String> paragraphs) {
        var text = String.join("\n", paragraphs);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** How many characters take room beside each other: Thai vowels and tone marks above and below do not. */
    static int spacing(String text) {
        return Math.toIntExact(text.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count());
    }
}
