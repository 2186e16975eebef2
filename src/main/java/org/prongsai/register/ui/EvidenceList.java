package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.EvidenceView;

/** Web pages that prove what a division reports; its head adds to them. */
class EvidenceList extends Composite<Div> {

    private static final int LONGEST_ADDRESS = 2_000;

    private final StatusBadge none = StatusBadge.withoutEvidence();
    private final UnorderedList list = new UnorderedList();
    private final TextField address = new TextField(getTranslation("evidence.address"));
    private final transient @Nullable Consumer<String> add;

    /** @param add called with the address that was typed, null where the reader may not add */
    EvidenceList(List<EvidenceView> evidence, @Nullable Consumer<String> add) {
        this.add = add;
        list.addClassName("evidence");
        getContent().add(none, list);
        none.setVisible(evidence.isEmpty());
        evidence.forEach(this::show);
        if (add != null) {
            getContent().add(form(add));
        }
    }

    /** Shows one more, and makes room for the next. */
    void show(EvidenceView added) {
        none.setVisible(false);
        list.add(new ListItem(link(added)));
        address.clear();
    }

    /** Whether an address waits to be added. */
    boolean isTyped() {
        return !address.getValue().isBlank();
    }

    /** Adds the address that was typed but not added. */
    void addTyped() {
        if (add != null && isTyped()) {
            add.accept(address.getValue());
        }
    }

    private static Anchor link(EvidenceView evidence) {
        var link = new Anchor(evidence.address(), evidence.address());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Div form(Consumer<String> add) {
        address.setPlaceholder("https://");
        address.setMaxLength(LONGEST_ADDRESS);
        var button = new Button(getTranslation("evidence.add"), click -> add.accept(address.getValue()));
        var form = new Div(address, button);
        form.addClassName("inline-form");
        return form;
    }
}
