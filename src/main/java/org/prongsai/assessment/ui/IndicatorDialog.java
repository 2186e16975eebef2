package org.prongsai.assessment.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.shared.ThaiText;

/** Asks for an indicator and the instrument that measures it. */
class IndicatorDialog extends PartDialog {

    private final transient Consumer<Indicator> taken;
    private final TextField number;
    private final TextField th;
    private final TextField en;
    private final Select<String> instrument = new Select<>();

    /** @param instruments codes of those that there are */
    IndicatorDialog(
            RulesWords words,
            @Nullable Indicator before,
            List<String> instruments,
            Consumer<Indicator> taken,
            @Nullable Runnable remove) {
        super(
                words,
                words.text(before == null ? "framework.indicator.add" : "framework.indicator"),
                before != null && before.confirmed(),
                before == null ? "" : before.source(),
                remove);
        this.taken = taken;
        number = field("framework.column.number", before == null ? "" : String.valueOf(before.number()), 3);
        th = field("framework.name.th", before == null ? "" : before.name().th(), 200);
        en = field("framework.name.en", before == null ? "" : before.name().en(), 200);
        instrument.setLabel(words.text("framework.column.instrument"));
        instrument.setItems(instruments);
        instrument.setWidthFull();
        if (before != null && instruments.contains(before.instrument())) {
            instrument.setValue(before.instrument());
        } else if (!instruments.isEmpty()) {
            instrument.setValue(instruments.getFirst());
        }
        add(number, th, en, instrument);
        addStanding();
    }

    @Override
    void apply() {
        var digits = ThaiText.arabicDigits(required(number));
        var name = required(th, en);
        if (!digits.isEmpty() && !digits.matches("[0-9]{1,3}")) {
            wrong(number, words.text("scores.problem.NOT_A_NUMBER"));
        }
        if (isValid()) {
            var code = instrument.getOptionalValue().orElse("");
            taken.accept(new Indicator(Integer.parseInt(digits), code, name, isConfirmed(), source()));
        }
    }
}
