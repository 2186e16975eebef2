package org.prongsai.measure.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.prongsai.measure.LinkFinding;

/** Says in the reader's language what became of a link. */
final class LinkFindingText {

    private LinkFindingText() {}

    static String of(LinkFinding finding, Locale locale) {
        var indicator = String.valueOf(finding.indicator());
        var code =
                finding.code() == null ? I18NProvider.translate(locale, "indicator.number", indicator) : finding.code();
        return I18NProvider.translate(
                locale, "rollOver.finding." + finding.kind().name(), code, indicator);
    }
}
