package org.prongsai.measure.ui;

import com.vaadin.flow.component.html.Anchor;

/**
 * Links to lists of measures. The register, which shows these lists, knows measures and not the other way round; so its
 * addresses stand here as text, and a test follows each of them.
 */
final class MeasureLists {

    private MeasureLists() {}

    static Anchor all(int year, String text) {
        return list(year, "", text);
    }

    static Anchor unowned(int year, String text) {
        return list(year, "&unowned=yes", text);
    }

    static Anchor notStarted(int year, String text) {
        return list(year, "&status=not-started", text);
    }

    static Anchor inProgress(int year, String text) {
        return list(year, "&status=in-progress", text);
    }

    static Anchor completed(int year, String text) {
        return list(year, "&status=completed", text);
    }

    static Anchor unable(int year, String text) {
        return list(year, "&status=unable", text);
    }

    /** What is completed without evidence. */
    static Anchor unproven(int year, String text) {
        return list(year, "&status=completed&no-evidence=yes", text);
    }

    static Anchor measure(int year, long id, String text) {
        return list(year, "&measure=" + id, text);
    }

    private static Anchor list(int year, String conditions, String text) {
        return inside("measures?year=" + year + conditions, text);
    }

    /** A link that stays within the page. */
    static Anchor inside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
