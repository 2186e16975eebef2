package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** What something was, struck through beside what it is now; whoever cannot see the stroke is told. */
public class Struck extends Span {

    public Struck(String before) {
        this(new Span(before));
    }

    public Struck(Component before) {
        var word = new Span(getTranslation("since.before") + " ");
        word.addClassName("visually-hidden");
        addClassName("struck");
        add(word, before);
    }
}
