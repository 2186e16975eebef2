package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;
import org.prongsai.shared.ui.TextLimit;

/** What is said in a note or an answer; kept while it is typed, since it may be long in the making. */
class NoteText extends Composite<Div> {

    private static final String TEXT = "text";
    private static final Map<String, String> NOTHING = Map.of(TEXT, "");

    private final DraftNotice notice = new DraftNotice();
    private final TextArea text;
    private final DraftKeeper keeper;

    /** @param form names what is written here among all that is written anywhere, such as {@code note:7} */
    NoteText(String form, String label, int rows) {
        text = new TextArea(label);
        text.setWidthFull();
        text.setMinRows(rows);
        text.setMaxRows(10);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> text.setInvalid(false));
        TextLimit.tell(text, DiscussionService.LONGEST_TEXT);
        DraftKeeper.mark(text, TEXT);
        keeper = new DraftKeeper(form, NOTHING, this::bringBack);
        getContent().addClassName("stacked");
        getContent().add(notice, text, keeper);
    }

    /** Where the text is met again that was not sent; else the page on which it was typed. */
    void leadTo(String address) {
        keeper.leadTo("", address);
    }

    /** What was typed; empty, with the field marked, where nothing was, or too much. */
    Optional<String> read() {
        if (isEmpty()) {
            text.setErrorMessage(getTranslation("discussion.refused.empty"));
            text.setInvalid(true);
            text.focus();
            return Optional.empty();
        }
        return TextLimit.require(text, DiscussionService.LONGEST_TEXT)
                ? Optional.of(text.getValue())
                : Optional.empty();
    }

    boolean isEmpty() {
        return text.getValue().isBlank();
    }

    /** Once sent or given up. */
    void clear() {
        text.clear();
        notice.clear();
        keeper.forget(NOTHING);
    }

    void focus() {
        text.focus();
    }

    void focusOnceOpen() {
        text.setAutofocus(true);
    }

    private void bringBack(Draft draft) {
        text.setValue(draft.value(TEXT));
        notice.show(draft, this::clear);
    }
}
