package org.prongsai.assessment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.Instrument;
import org.prongsai.assessment.ItemRun;
import org.prongsai.assessment.RatingStep;

/** The four tables of a year's rules; what is pressed opens the dialog of that part. */
class RulesTables extends Div {

    private static final Set<String> FIGURES = Set.of("number", "weight", "minTotal", "minInstrument");

    private final transient RulesWords words;
    private final RulesTable<Instrument> instruments;
    private final RulesTable<Indicator> indicators;
    private final RulesTable<ItemRun> items;
    private final RulesTable<RatingStep> ladder;

    RulesTables(RulesWords words, PartDialogs dialogs) {
        this.words = words;
        instruments = new RulesTable<>(
                words,
                words.text("framework.instruments"),
                columns("code", "name", "weight"),
                dialogs::instrument,
                words.text("framework.instrument.add"),
                () -> dialogs.instrument(null));
        indicators = new RulesTable<>(
                words,
                words.text("framework.indicators"),
                columns("number", "name", "instrument"),
                dialogs::indicator,
                words.text("framework.indicator.add"),
                () -> dialogs.indicator(null));
        items = new RulesTable<>(
                words,
                words.text("framework.items"),
                columns("codes", "indicator"),
                dialogs::items,
                words.text("framework.item.add"),
                () -> dialogs.items(null));
        ladder = new RulesTable<>(
                words,
                words.text("framework.ladder"),
                columns("step", "minTotal", "minInstrument"),
                dialogs::step,
                words.text("framework.step.add"),
                () -> dialogs.step(null));
        addClassName("rules-tables");
        add(instruments, indicators, items, ladder);
    }

    /** @param openOnly leaves out what is confirmed, except where something is wrong with it */
    void show(FrameworkDraft draft, List<FrameworkProblem> problems, boolean editable, boolean openOnly) {
        var lines = new RulesLines(words, draft, problems);
        var nothing = words.text(openOnly ? "framework.empty.open" : "framework.empty");
        instruments.show(shown(lines.instruments(), openOnly), editable, nothing);
        indicators.show(shown(lines.indicators(), openOnly), editable, nothing);
        items.show(shown(lines.items(), openOnly), editable, nothing);
        ladder.show(shown(lines.ladder(), openOnly), editable, nothing);
    }

    void focus(RulesPlace place) {
        var subject = place.subject();
        switch (place.part()) {
            case INSTRUMENT -> instruments.focus(each -> each.code().equals(subject));
            case INDICATOR ->
                indicators.focus(each -> String.valueOf(each.number()).equals(subject));
            case ITEM -> items.focus(each -> each.codeSet().contains(subject));
            case STEP -> ladder.focus(each -> String.valueOf(each.position()).equals(subject));
            case NOTE -> throw new IllegalArgumentException("The note stands in no table");
        }
    }

    private static <T> List<RulesTable.Line<T>> shown(List<RulesTable.Line<T>> lines, boolean openOnly) {
        return lines.stream()
                .filter(line ->
                        !openOnly || !line.confirmed() || !line.problems().isEmpty())
                .toList();
    }

    private List<RulesTable.Column> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> new RulesTable.Column(words.text("framework.column." + name), FIGURES.contains(name)))
                .toList();
    }
}
