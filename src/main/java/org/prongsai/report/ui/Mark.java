package org.prongsai.report.ui;

import java.util.Locale;
import org.prongsai.report.FindingKind;
import org.prongsai.report.ImportEffect;

/** What is to be said of a line, as symbol and colour; the word is a translation. */
enum Mark {
    NEW("✓", "completed"),
    CHANGED("◐", "in-progress"),
    SAME("○", "neutral"),
    INFERRED("?", "inferred"),
    DISCREPANCY("⚠", "hole"),
    QUARANTINED("⚠", "hole"),
    ATTACHED("✓", "neutral"),
    DROPPED("○", "neutral"),
    KEPT("○", "neutral"),
    NOTE("•", "neutral"),
    /** The line is taken, but not all that it says. */
    PARTLY("⚠", "hole"),
    REFUSED("✕", "overdue");

    private final String symbol;
    private final String cssClass;

    Mark(String symbol, String cssClass) {
        this.symbol = symbol;
        this.cssClass = cssClass;
    }

    static Mark of(ImportEffect effect) {
        return switch (effect) {
            case NEW -> NEW;
            case CHANGED -> CHANGED;
            case SAME -> SAME;
            case REFUSED -> REFUSED;
        };
    }

    static Mark of(FindingKind kind) {
        return switch (kind) {
            case INFERRED -> INFERRED;
            case DISCREPANCY -> DISCREPANCY;
            case QUARANTINED -> QUARANTINED;
            case REFUSED -> REFUSED;
            case NOTE -> NOTE;
        };
    }

    String symbol() {
        return symbol;
    }

    String cssClass() {
        return cssClass;
    }

    String key() {
        return "import.mark." + name().toLowerCase(Locale.ROOT);
    }
}
