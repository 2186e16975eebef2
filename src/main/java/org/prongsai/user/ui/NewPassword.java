package org.prongsai.user.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.prongsai.shared.RefusedException;

/** Takes a new password, twice so that no slip of the finger gets in. */
class NewPassword extends Composite<Div> {

    private final PasswordField password = new PasswordField(getTranslation("start.password"));
    private final PasswordField again = new PasswordField(getTranslation("start.password.again"));

    NewPassword() {
        password.setHelperText(getTranslation("setup.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        getContent().addClassName("stacked");
        getContent().add(password, again);
    }

    /** What was typed; empty, with the field marked, where the two differ. */
    Optional<String> read() {
        password.setInvalid(false);
        var same = password.getValue().equals(again.getValue());
        again.setErrorMessage(getTranslation("start.password.differs"));
        again.setInvalid(!same);
        if (!same) {
            again.focus();
            return Optional.empty();
        }
        return Optional.of(password.getValue());
    }

    void tell(RefusedException refused) {
        password.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
        password.setInvalid(true);
        password.focus();
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
