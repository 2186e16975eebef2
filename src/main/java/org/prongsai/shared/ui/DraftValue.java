package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Something chosen on the form that the browser cannot read from its field, such as an item of a list: the server says
 * it each time that it changes, and it is kept along with what is typed.
 */
@Tag("span")
public class DraftValue extends Component {

    public DraftValue() {
        getElement().setAttribute("hidden", true);
    }

    public void say(String value) {
        getElement().setProperty("value", value);
        getElement().executeJs("this.dispatchEvent(new Event('change', { bubbles: true }))");
    }
}
