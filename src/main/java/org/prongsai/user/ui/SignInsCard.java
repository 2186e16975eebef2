package org.prongsai.user.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.signin.OwnSignIns;
import org.prongsai.signin.SignIn;

/** Where one is signed in, each with a way to end it. */
class SignInsCard extends Composite<Section> {

    private final transient OwnSignIns service;
    private final UnorderedList list = new UnorderedList();
    private final Button endOthers = new Button(getTranslation("account.signIns.endOthers"), click -> endOthers());

    SignInsCard(OwnSignIns service) {
        this.service = service;
        list.addClassName("sign-ins");
        getContent().addClassNames("card", "stacked", "narrow-card");
        getContent()
                .add(
                        new H2(getTranslation("account.signIns")),
                        new Paragraph(getTranslation("account.signIns.help")),
                        list,
                        endOthers);
    }

    void refresh() {
        var open = service.open();
        list.removeAll();
        open.forEach(one -> list.add(item(one)));
        endOthers.setVisible(open.stream().anyMatch(one -> !one.present()));
    }

    private ListItem item(SignIn one) {
        var device = getTranslation("device." + one.device().name());
        var began = getTranslation("account.signIns.began", BuddhistDates.moment(one.began(), getLocale()));
        var quiet = new Div(one.address() == null ? began : began + " · " + one.address());
        quiet.addClassName("quiet");
        var item = new ListItem(new Div(new Div(device), quiet));
        if (one.present()) {
            var here = new Span(getTranslation("account.signIns.here"));
            here.addClassName("quiet");
            item.add(here);
        } else {
            var end = new Button(getTranslation("account.signIns.end"), click -> end(one));
            end.setAriaLabel(getTranslation("account.signIns.end") + ": " + device + ", " + began);
            item.add(end);
        }
        return item;
    }

    private void end(SignIn one) {
        service.end(one.id());
        refresh();
    }

    private void endOthers() {
        service.endOthers();
        refresh();
    }
}
