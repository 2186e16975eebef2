package org.prongsai.report.ui;

import com.vaadin.flow.component.html.Span;

/** A mark as symbol, word and colour. */
class MarkBadge extends Span {

    MarkBadge(Mark mark) {
        addClassNames("status", mark.cssClass());
        setText(mark.symbol() + " " + getTranslation(mark.key()));
    }
}
