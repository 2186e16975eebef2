package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The browser's own progress bar. */
@Tag("progress")
class ExportProgress extends Component {

    ExportProgress() {
        getElement().setAttribute("aria-label", getTranslation("export.progress"));
        getElement().setAttribute("max", "1");
    }

    void show(double part) {
        getElement().setAttribute("value", String.valueOf(part));
    }
}
