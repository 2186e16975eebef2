package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** A text of which only the beginning is shown as long as it is not opened. */
class FoldedText extends Composite<Span> {

    private static final int SHOWN = 120;

    FoldedText(String text) {
        var content = getContent();
        if (!isLong(text)) {
            content.setText(text);
            return;
        }
        var all = new Span(getTranslation("text.all"));
        all.addClassName("fold-open");
        var whole = new Span(text);
        whole.addClassName("free-text");
        var details = new NativeDetails(new Span(new Span(text.substring(0, end(text)) + "… "), all), whole);
        details.addClassName("folded-text");
        content.add(details);
    }

    static boolean isLong(String text) {
        return text.length() > SHOWN;
    }

    /** Not between a letter and the vowel or tone mark that belongs to it. */
    private static int end(String text) {
        var end = SHOWN;
        while (end > 0 && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end--;
        }
        return end;
    }
}
