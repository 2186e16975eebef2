package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.paper.Signatory;
import org.prongsai.publication.Identity;
import org.prongsai.shared.ui.TextLimit;

/** Who signs, with a post; a line left empty is nobody. */
class SignatoryFields extends Composite<Div> {

    private final List<TextField> names = new ArrayList<>();
    private final List<TextField> posts = new ArrayList<>();

    SignatoryFields(List<Signatory> signatories) {
        getContent().addClassName("signatory-fields");
        for (var i = 0; i < Identity.MOST_SIGNATORIES; i++) {
            var name = field("identity.signatory.name", i);
            var post = field("identity.signatory.post", i);
            if (i < signatories.size()) {
                name.setValue(signatories.get(i).name());
                post.setValue(signatories.get(i).post());
            }
            names.add(name);
            posts.add(post);
            getContent().add(name, post);
        }
    }

    private TextField field(String key, int index) {
        var field = new TextField(getTranslation(key, index + 1));
        TextLimit.tell(field, Identity.LONGEST);
        return field;
    }

    List<Signatory> read() {
        var signatories = new ArrayList<Signatory>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i).getValue();
            var post = posts.get(i).getValue();
            if (!name.isBlank() || !post.isBlank()) {
                signatories.add(new Signatory(name, post));
            }
        }
        return signatories;
    }
}
