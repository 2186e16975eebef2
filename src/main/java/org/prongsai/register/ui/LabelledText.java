package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A text that the reader cannot change, under its label. */
class LabelledText extends Composite<Div> {

    LabelledText(String label, String text) {
        var quiet = new Span(label);
        quiet.addClassName("quiet");
        var value = new Div(text);
        value.addClassName("free-text");
        getContent().addClassName("labelled-text");
        getContent().add(quiet, value);
    }
}
