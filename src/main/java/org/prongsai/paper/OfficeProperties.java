package org.prongsai.paper;

import org.apache.poi.ooxml.POIXMLProperties;

/** What a document or a workbook says about itself. */
final class OfficeProperties {

    private static final String THAI = "th-TH";

    private OfficeProperties() {}

    /** Names the title and the language, and nobody as the author: the paper is the municipality's, not the library's. */
    static void describe(POIXMLProperties properties, Paper paper) {
        var core = properties.getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator("");
        core.getUnderlyingProperties().setLanguageProperty(THAI);
    }
}
