package org.prongsai.testing;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import org.prongsai.shared.ui.DraftKeeper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays the browser that finds a text which was not saved. */
public final class Drafts {

    private Drafts() {}

    /** Tells the form of a draft as the browser does, at the beginning of the year 2569. */
    public static void found(DraftKeeper keeper, Map<String, String> base, Map<String, String> values) {
        var at = 1_767_225_600_000L;
        var detail = Map.of("event.detail", Map.of("base", base, "values", values, "at", at));
        var element = keeper.getElement();
        var data = JsonMapper.shared().<ObjectNode>valueToTree(detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "draft-found", data));
    }
}
