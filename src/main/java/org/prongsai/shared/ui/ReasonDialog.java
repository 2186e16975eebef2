package org.prongsai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.prongsai.shared.RefusedException;

/** Says what a step means and asks why it is made; the reason stays until the step has been made. */
public class ReasonDialog extends TypingDialog {

    private final TextArea reason = new TextArea();
    private final Button confirm;
    private final Question question;
    private final transient Predicate<String> make;

    /**
     * What is asked, in the reader's words.
     *
     * @param title of the dialog
     * @param confirm of the button that makes the step
     * @param longest the most characters of a reason
     * @param missing key of the message that a service gives where the reason is empty or too long
     */
    public record Question(String title, String confirm, int longest, String missing) {}

    /**
     * @param make makes the step for this reason and says whether it is done; where not, or where it fails, the dialog
     *     stays with what was typed
     * @param about what the step means
     */
    public ReasonDialog(Question question, Predicate<String> make, Component... about) {
        this.question = question;
        this.make = make;
        setHeaderTitle(question.title());
        setWidth("34rem");
        reason.setLabel(getTranslation("reason"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        TextLimit.tell(reason, question.longest());
        add(about);
        add(reason);
        confirm = new Button(question.confirm(), click -> confirmOnce());
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && reason.isVisible()) {
                reason.focus();
            }
        });
    }

    /** Marks the step as one that takes something away. */
    public void warn() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    protected final void helpWith(String text) {
        reason.setHelperText(text);
    }

    /** Where the step needs no reason, only to be confirmed. */
    protected final void askNoReason() {
        reason.setVisible(false);
    }

    @Override
    protected boolean isTyped() {
        return !reason.getValue().isBlank();
    }

    /** A second click before the answer would find the step taken, as if by somebody else. */
    private void confirmOnce() {
        try {
            confirm();
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void confirm() {
        if (reason.isVisible() && reason.getValue().isBlank()) {
            demand();
            return;
        }
        if (!TextLimit.fits(reason, question.longest())) {
            reason.focus();
            return;
        }
        try {
            if (make.test(reason.getValue())) {
                close();
            }
        } catch (RefusedException refused) {
            if (!refused.messageKey().equals(question.missing())) {
                throw refused;
            }
            demand();
        }
    }

    private void demand() {
        reason.setErrorMessage(getTranslation(question.missing(), question.longest()));
        reason.setInvalid(true);
        reason.focus();
    }
}
