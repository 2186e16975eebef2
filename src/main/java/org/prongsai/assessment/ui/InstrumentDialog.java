package org.prongsai.assessment.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Instrument;
import org.prongsai.shared.ThaiText;

/** Asks for an instrument and its weight. */
class InstrumentDialog extends PartDialog {

    private final transient @Nullable Instrument before;
    private final transient Consumer<Instrument> taken;
    private final TextField code;
    private final TextField th;
    private final TextField en;
    private final TextField shortTh;
    private final TextField shortEn;
    private final TextField weight;

    InstrumentDialog(
            RulesWords words, @Nullable Instrument before, Consumer<Instrument> taken, @Nullable Runnable remove) {
        super(
                words,
                words.text(before == null ? "framework.instrument.add" : "framework.instrument"),
                before != null && before.confirmed(),
                before == null ? "" : before.source(),
                remove);
        this.before = before;
        this.taken = taken;
        code = field("framework.column.code", before == null ? "" : before.code(), 10);
        th = field("framework.name.th", before == null ? "" : before.name().th(), 200);
        en = field("framework.name.en", before == null ? "" : before.name().en(), 200);
        shortTh = field(
                "framework.short.th", before == null ? "" : before.shortName().th(), 50);
        shortEn = field(
                "framework.short.en", before == null ? "" : before.shortName().en(), 50);
        weight = field("framework.column.weight", before == null ? "" : words.percent(before.weight()), 20);
        add(code, th, en, shortTh, shortEn, weight);
        addStanding();
    }

    @Override
    void apply() {
        var codeText = ThaiText.arabicDigits(required(code)).toUpperCase(Locale.ROOT);
        var name = required(th, en);
        var shortName = required(shortTh, shortEn);
        var share = number(weight).movePointLeft(2);
        if (isValid()) {
            var position = before == null ? Integer.MAX_VALUE : before.position();
            taken.accept(new Instrument(codeText, position, name, shortName, share, isConfirmed(), source()));
        }
    }
}
