package org.prongsai.assessment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreReading;
import org.prongsai.shared.Bilingual;
import org.prongsai.shared.ThaiText;
import org.prongsai.shared.ui.TextLimit;
import org.prongsai.shared.ui.TypingDialog;

/** Asks for one part of a year's rules. What is taken is not stored yet, only on the page. */
abstract class PartDialog extends TypingDialog {

    static final int LONGEST_SOURCE = 300;

    final transient RulesWords words;
    private final Checkbox confirmed;
    private final TextField source;
    private transient List<Object> opened = List.of();
    private final Map<TextField, Integer> limits = new LinkedHashMap<>();
    private boolean valid = true;

    /** @param remove takes the part away; null where it is a new one */
    PartDialog(RulesWords words, String title, boolean isConfirmed, String sourceText, @Nullable Runnable remove) {
        this.words = words;
        confirmed = new Checkbox(words.text("framework.confirmed.label"), isConfirmed);
        source = field("framework.source", sourceText, LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(false);
        source.setHelperText(words.text("framework.source.help"));
        setHeaderTitle(title);
        setWidth("34rem");
        addClassName("part-dialog");
        if (remove != null) {
            var removing = new Button(words.text("framework.remove"), click -> {
                remove.run();
                close();
            });
            removing.addThemeVariants(ButtonVariant.LUMO_ERROR);
            removing.addClassName("apart");
            getFooter().add(removing);
        }
        var take = new Button(words.text("framework.take"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("action.cancel"), click -> leave()), take);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened = values();
                focusFirst();
            }
        });
    }

    @Override
    protected boolean isTyped() {
        return !values().equals(opened);
    }

    private List<Object> values() {
        return getChildren()
                .filter(HasValue.class::isInstance)
                .<Object>map(field -> ((HasValue<?, ?>) field).getOptionalValue())
                .toList();
    }

    private void focusFirst() {
        getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .ifPresent(TextField::focus);
    }

    /** Below the fields of the part, whether it is confirmed. */
    final void addStanding() {
        add(confirmed, source);
    }

    /** Reads the fields and hands on what they say; nothing where one cannot be read. */
    abstract void apply();

    final boolean isConfirmed() {
        return confirmed.getValue();
    }

    final String source() {
        return ThaiText.trimmed(source.getValue());
    }

    final boolean isValid() {
        return valid;
    }

    final TextField field(String key, String value, int longest) {
        var field = new TextField(words.text(key));
        field.setValue(value);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        TextLimit.tell(field, longest);
        limits.put(field, longest);
        return field;
    }

    /** The text of a field that must not be empty. */
    final String required(TextField field) {
        var text = ThaiText.trimmed(field.getValue());
        if (text.isEmpty()) {
            wrong(field, words.text("framework.required"));
        }
        return text;
    }

    final Bilingual required(TextField th, TextField en) {
        return new Bilingual(required(th), required(en));
    }

    /** A number from 0 to 100 with two decimals, in digits of either kind; 0 where the field is wrong. */
    final BigDecimal number(TextField field) {
        var reading = ScoreReading.of(field.getValue());
        var number = reading.score();
        if (number == null) {
            wrong(field, words.problem(reading));
            return BigDecimal.ZERO;
        }
        return number;
    }

    final void wrong(TextField field, String why) {
        if (valid) {
            field.focus();
        }
        valid = false;
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void take() {
        valid = limits.entrySet().stream().allMatch(limit -> TextLimit.fits(limit.getKey(), limit.getValue()));
        if (confirmed.getValue() && source().isEmpty()) {
            wrong(source, words.text("framework.source.required"));
        }
        if (valid) {
            apply();
        }
        if (valid) {
            close();
        }
    }
}
