package org.prongsai.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** What can be read on a component. */
final class Texts {

    private Texts() {}

    static String of(Component component) {
        return read(component.getElement()).strip().replaceAll("\\s+", " ");
    }

    private static String read(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        return element.getChildren().map(Texts::read).collect(Collectors.joining(" "));
    }
}
