package org.prongsai.user.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.user.OwnPassword;

/** Changes the own password. */
class PasswordCard extends Composite<Section> {

    private final transient OwnPassword service;
    private final transient Runnable changed;
    private final PasswordField present = new PasswordField(getTranslation("account.password.present"));
    private final NewPassword next = new NewPassword();

    /** @param changed called once the password is another one */
    PasswordCard(OwnPassword service, Runnable changed) {
        this.service = service;
        this.changed = changed;
        present.getElement().setAttribute("autocomplete", "current-password");
        var change = new Button(getTranslation("account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("card", "stacked", "narrow-card");
        getContent()
                .add(
                        new H2(getTranslation("account.password")),
                        new Paragraph(getTranslation("account.password.help")),
                        present,
                        next,
                        change);
    }

    private void change() {
        present.setInvalid(false);
        next.read().ifPresent(this::change);
    }

    private void change(String password) {
        try {
            service.change(present.getValue(), password);
            present.clear();
            next.clear();
            Notices.saved(getTranslation("account.password.changed"));
            changed.run();
        } catch (RefusedException refused) {
            tell(refused);
        }
    }

    private void tell(RefusedException refused) {
        if (OwnPassword.isAboutPresent(refused)) {
            present.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            present.setInvalid(true);
            present.focus();
        } else {
            next.tell(refused);
        }
    }
}
