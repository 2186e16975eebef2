package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.EvidenceView;
import org.prongsai.measure.MeasurePart;

/** Web pages that prove what a division reports; its head adds to them. */
class EvidenceList extends Composite<Div> {

    /** @param add called with the address that was typed, null where the reader may not add */
    EvidenceList(MeasurePart part, @Nullable Consumer<String> add) {
        if (part.evidence().isEmpty()) {
            getContent().add(StatusBadge.withoutEvidence());
        } else {
            var list = new UnorderedList();
            list.addClassName("evidence");
            part.evidence().forEach(e -> list.add(new ListItem(link(e))));
            getContent().add(list);
        }
        if (add != null) {
            getContent().add(form(add));
        }
    }

    private static Anchor link(EvidenceView evidence) {
        var link = new Anchor(evidence.address(), evidence.address());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Div form(Consumer<String> add) {
        var address = new TextField(getTranslation("evidence.address"));
        address.setPlaceholder("https://");
        address.setMaxLength(2_000);
        var button = new Button(getTranslation("evidence.add"), click -> add.accept(address.getValue()));
        var form = new Div(address, button);
        form.addClassName("inline-form");
        return form;
    }
}
