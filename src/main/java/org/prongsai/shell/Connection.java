package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a page says while the server cannot be reached; typing goes on, and is kept in the browser. */
@Component
class Connection implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> tell(opened.getUI()));
    }

    private static void tell(UI ui) {
        var texts = ui.getReconnectDialogConfiguration();
        texts.setDialogText(ui.getTranslation("connection.reconnecting"));
        texts.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("connection.back"));
    }
}
