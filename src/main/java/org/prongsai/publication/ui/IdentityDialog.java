package org.prongsai.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.prongsai.publication.Identity;
import org.prongsai.publication.IdentityService;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.TextLimit;
import org.prongsai.shared.ui.TypingDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says how the municipality calls itself on its papers and who signs them. */
class IdentityDialog extends TypingDialog {

    private final transient IdentityService service;
    private final transient Runnable saved;
    private final TextField agency = new TextField(getTranslation("identity.agency"));
    private final TextField place = new TextField(getTranslation("identity.place"));
    private final Paragraph problem = new Paragraph();
    private final SignatoryFields signatories;
    private final EmblemField emblem;
    private transient Identity shown;

    /** @param saved called whenever something was kept */
    IdentityDialog(IdentityService service, Runnable saved) {
        this.service = service;
        this.saved = saved;
        shown = service.identity();
        signatories = new SignatoryFields(shown.signatories());
        emblem = new EmblemField(service, shown, this::keptEmblem, this::tell);
        setHeaderTitle(getTranslation("identity.title"));
        setWidth("40rem");
        TextLimit.tell(agency, Identity.LONGEST);
        agency.setRequiredIndicatorVisible(true);
        agency.setWidthFull();
        agency.setValue(shown.agency());
        TextLimit.tell(place, Identity.LONGEST);
        place.setWidthFull();
        place.setHelperText(getTranslation("identity.place.help"));
        place.setValue(shown.place());
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem, agency, place, new H3(getTranslation("identity.signatories")), signatories, emblem);
        var save = new Button(getTranslation("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), save);
    }

    @Override
    protected boolean isTyped() {
        return !read().equals(shown);
    }

    private Identity read() {
        return new Identity(agency.getValue(), place.getValue(), signatories.read(), shown.emblem(), shown.version());
    }

    private void save() {
        try {
            shown = service.save(read());
            close();
            Notices.saved(getTranslation("identity.saved"));
            saved.run();
        } catch (RefusedException refused) {
            say(getTranslation(refused.messageKey(), refused.arguments()));
        } catch (OptimisticLockingFailureException overtaken) {
            tell(service.identity());
        }
    }

    /** What somebody else has kept meanwhile; saving again replaces it. */
    private void tell(Identity theirs) {
        shown = theirs;
        emblem.show(theirs);
        say(getTranslation("identity.overtaken", theirs.agency(), theirs.place()));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private void keptEmblem(Identity now) {
        shown = now;
        saved.run();
    }
}
