package org.prongsai.shared.ui;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed earlier in this browser and did not save.
 *
 * @param base what was stored when she began, as the form told it, its version included
 * @param values what she typed, by the name of the field
 * @param keptAt when she typed it, by the clock of her computer
 */
public record Draft(Map<String, String> base, Map<String, String> values, Instant keptAt) {

    /** Under which a form tells the version of what is stored. */
    public static final String VERSION = "version";

    public Draft {
        base = Map.copyOf(base);
        values = Map.copyOf(values);
    }

    /** The text of a field, empty where none was kept. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String stored(String field) {
        return base.getOrDefault(field, "");
    }

    /**
     * The version on top of which it was typed. A browser may say anything: a version that never was conflicts like an
     * old one.
     */
    public int version(int now) {
        var text = stored(VERSION);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : now - 1;
    }
}
