package org.prongsai.assessment.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.RatingStep;
import org.prongsai.shared.ThaiText;
import org.prongsai.shared.ui.ShownScore;

/** Asks for a rating and what it takes to reach it. */
class StepDialog extends PartDialog {

    private final transient Consumer<RatingStep> taken;
    private final TextField th;
    private final TextField en;
    private final TextField total;
    private final TextField instrument;

    StepDialog(RulesWords words, @Nullable RatingStep before, Consumer<RatingStep> taken, @Nullable Runnable remove) {
        super(
                words,
                words.text(before == null ? "framework.step.add" : "framework.step"),
                before != null && before.confirmed(),
                before == null ? "" : before.source(),
                remove);
        this.taken = taken;
        th = field("framework.name.th", before == null ? "" : before.name().th(), 100);
        en = field("framework.name.en", before == null ? "" : before.name().en(), 100);
        total = field("framework.column.minTotal", before == null ? "" : ShownScore.of(before.minTotal()), 20);
        var least = before == null ? null : before.minInstrument();
        instrument = field("framework.column.minInstrument", least == null ? "" : ShownScore.of(least), 20);
        instrument.setRequiredIndicatorVisible(false);
        instrument.setHelperText(words.text("framework.minInstrument.help"));
        total.setHelperText(words.text("framework.minTotal.help"));
        add(th, en, total, instrument);
        addStanding();
    }

    @Override
    void apply() {
        var name = required(th, en);
        var least = number(total);
        var each = ThaiText.trimmed(instrument.getValue()).isEmpty() ? null : number(instrument);
        if (isValid()) {
            taken.accept(new RatingStep(1, name, least, each, isConfirmed(), source()));
        }
    }
}
