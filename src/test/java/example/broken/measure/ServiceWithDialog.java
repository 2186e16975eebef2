package example.broken.measure;

import com.vaadin.flow.component.dialog.Dialog;

class ServiceWithDialog {

    void ask() {
        new Dialog("?");
    }
}
