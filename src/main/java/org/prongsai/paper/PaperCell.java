package org.prongsai.paper;

import java.math.BigDecimal;
import java.util.List;

/** A cell of a table. */
public sealed interface PaperCell {

    /** What is printed, a text for each paragraph; none for an empty cell. */
    List<String> paragraphs();

    /** Words. */
    record Text(List<String> paragraphs) implements PaperCell {

        public Text {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Text of(String text) {
            return new Text(text.lines().toList());
        }
    }

    /**
     * A number, printed at the right, and a number in a workbook too.
     *
     * @param decimals how many decimals a workbook shows
     */
    record Number(BigDecimal value, int decimals, String printed) implements PaperCell {

        @Override
        public List<String> paragraphs() {
            return List.of(printed);
        }
    }

    /** A tick, printed as the slash that officials write. */
    record Tick(boolean ticked) implements PaperCell {

        @Override
        public List<String> paragraphs() {
            return ticked ? List.of("/") : List.of();
        }
    }
}
