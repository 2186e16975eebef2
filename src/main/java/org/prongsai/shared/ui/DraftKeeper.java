package org.prongsai.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in the browser, for this user only, what is typed in the marked fields that share its parent, and brings it
 * back when the same form is opened again. Kept for seven days, until it is saved, given up, or the user signs out.
 */
@Tag("draft-keeper")
@JsModule("./draft-keeper.ts")
public class DraftKeeper extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String form;
    private Map<String, String> base;
    private String title = "";
    private String address = "";
    private boolean touched;

    /**
     * @param form names the form among all forms, such as {@code assignment:7}
     * @param base what is stored, by the name of the field, and its version
     * @param found puts a draft back into the fields as unsaved text
     */
    public DraftKeeper(String form, Map<String, String> base, Consumer<Draft> found) {
        this.form = form;
        this.base = Map.copyOf(base);
        getElement()
                .addEventListener("draft-found", event -> {
                    found.accept(draft(event.getEventData().path("event.detail")));
                    getElement().callJsFunction("restored");
                })
                .addEventData("event.detail");
        getElement().addEventListener("draft-touched", event -> touched = true);
    }

    /** Marks a field whose text is kept under this name. */
    public static void mark(Component field, String name) {
        field.getElement().setAttribute("data-draft", name);
    }

    /** Marks a group of radio buttons, which stand for these values in their order. */
    public static void mark(Component group, String name, List<? extends Enum<?>> values) {
        mark(group, name);
        var names = String.join(" ", values.stream().map(Enum::name).toList());
        group.getElement().setAttribute("data-draft-choices", names);
    }

    /** What is said and opened where the draft is met elsewhere; else the page on which it was typed. */
    public void leadTo(String name, String pageAddress) {
        title = name;
        address = pageAddress;
    }

    /** Whether the user has begun with the form, be it by a click into a field: then it must not be replaced. */
    public boolean isTouched() {
        return touched;
    }

    /**
     * Once saved or given up, nothing is brought back any more; what is stored now is the new beginning. The page is
     * told and not only this element, which may be gone when the page hears of it.
     */
    public void forget(Map<String, String> stored) {
        base = Map.copyOf(stored);
        touched = false;
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "window.dispatchEvent(new CustomEvent('prongsai-forget', { detail: [$0, $1] }))",
                        username(),
                        form));
        getElement().callJsFunction("begin", JSON.valueToTree(base));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("start", username(), form, JSON.valueToTree(base), title, address);
    }

    private static String username() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }

    private static Draft draft(JsonNode detail) {
        return new Draft(
                texts(detail.path("base")),
                texts(detail.path("values")),
                Instant.ofEpochMilli(detail.path("at").asLong(0)));
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new HashMap<String, String>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("")));
        return texts;
    }
}
