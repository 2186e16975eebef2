package org.prongsai.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says that something typed earlier in this browser waits to be saved; removes it where its author signs out. */
@Tag("draft-reminder")
@JsModule("./draft-reminder.ts")
class DraftReminder extends Component {

    private final String username;

    DraftReminder(String username) {
        this.username = username;
        addClassName("draft-reminder");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var labels = Map.of(
                "found", getTranslation("draft.found"),
                "open", getTranslation("draft.open"),
                "discard", getTranslation("draft.discard"));
        getElement().callJsFunction("start", username, JsonMapper.shared().valueToTree(labels));
    }

    /** Removes what its author typed, then goes on, also where the browser could not. */
    void clearThen(Runnable next) {
        getElement().callJsFunction("clear").then(cleared -> next.run(), failed -> next.run());
    }
}
