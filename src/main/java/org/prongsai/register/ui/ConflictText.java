package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.TextLimit;

/** Two versions of a text; what is chosen can still be worked over. */
class ConflictText extends ConflictField<String> {

    private final TextArea result = new TextArea(getTranslation("conflict.result"));
    private final String mine;
    private final String theirs;

    ConflictText(String label, String base, String mine, String theirs) {
        super(label, base, mine, theirs, offered(mine, theirs), ConflictText::shown);
        this.mine = mine;
        this.theirs = theirs;
        result.setWidthFull();
        result.setMinRows(2);
        result.setMaxRows(8);
        TextLimit.tell(result, StatusChange.LONGEST_TEXT);
        onChoice(this::fill);
        fill();
        if (differs()) {
            getContent().add(result);
        }
    }

    private static List<ConflictSide> offered(String mine, String theirs) {
        return mine.isBlank() || theirs.isBlank()
                ? List.of(ConflictSide.MINE, ConflictSide.THEIRS)
                : List.of(ConflictSide.values());
    }

    private static Div shown(String text) {
        var shown = new Div(text.isBlank() ? "–" : text);
        shown.addClassName("free-text");
        return shown;
    }

    private void fill() {
        result.setVisible(side().isPresent());
        side().ifPresent(side -> result.setValue(
                switch (side) {
                    case MINE -> mine;
                    case THEIRS -> theirs;
                    case BOTH -> theirs + "\n" + mine;
                }));
    }

    @Override
    String value() {
        return differs() ? result.getValue() : theirs;
    }
}
