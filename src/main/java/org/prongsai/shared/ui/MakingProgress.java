package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The browser's own progress bar. */
@Tag("progress")
class MakingProgress extends Component {

    MakingProgress() {
        getElement().setAttribute("aria-label", getTranslation("making.progress"));
        getElement().setAttribute("max", "1");
    }

    void show(double part) {
        getElement().setAttribute("value", String.valueOf(part));
    }
}
