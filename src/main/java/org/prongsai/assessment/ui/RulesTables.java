package org.prongsai.assessment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkPart;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.ItemRun;
import org.prongsai.shared.ui.ShownScore;

/** The four tables of a year's rules; what is pressed opens the dialog of that part. */
class RulesTables extends Div {

    private final transient RulesWords words;
    private final transient FrameworkDraft draft;
    private final transient List<FrameworkProblem> problems;
    private final boolean editable;
    private final boolean openOnly;
    private final transient PartDialogs dialogs;

    RulesTables(
            RulesWords words,
            FrameworkDraft draft,
            List<FrameworkProblem> problems,
            boolean editable,
            boolean openOnly,
            Consumer<FrameworkDraft> changed) {
        this.words = words;
        this.draft = draft;
        this.problems = problems;
        this.editable = editable;
        this.openOnly = openOnly;
        this.dialogs = new PartDialogs(words, draft, changed);
        addClassName("rules-tables");
        add(instruments(), indicators(), items(), ladder());
    }

    private RulesTable instruments() {
        var table = table("instruments", "code", "name", "weight");
        var lines = draft.instruments().stream()
                .filter(each -> shows(each.confirmed()))
                .map(each -> new RulesTable.Line(
                        each.code(),
                        List.of(
                                each.code(),
                                each.name().in(words.locale()) + " ("
                                        + each.shortName().in(words.locale()) + ")",
                                words.percent(each.weight())),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.INSTRUMENT, each.code()),
                        () -> dialogs.instrument(each)))
                .toList();
        return filled(table, lines, "framework.instrument.add", () -> dialogs.instrument(null));
    }

    private RulesTable indicators() {
        var table = table("indicators", "number", "name", "instrument");
        var lines = draft.indicators().stream()
                .filter(each -> shows(each.confirmed()))
                .map(each -> new RulesTable.Line(
                        words.text("framework.subject.indicator", each.number()),
                        List.of(String.valueOf(each.number()), each.name().in(words.locale()), each.instrument()),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.INDICATOR, String.valueOf(each.number())),
                        () -> dialogs.indicator(each)))
                .toList();
        return filled(table, lines, "framework.indicator.add", () -> dialogs.indicator(null));
    }

    private RulesTable items() {
        var table = table("items", "codes", "indicator");
        var lines = ItemRun.of(draft.questionItems()).stream()
                .filter(run -> shows(run.confirmed()))
                .map(run -> new RulesTable.Line(
                        run.codes(),
                        List.of(run.codes(), indicator(run.indicator())),
                        run.confirmed(),
                        run.source(),
                        run.items().stream()
                                .flatMap(item -> problems(FrameworkPart.ITEM, item.code()).stream())
                                .distinct()
                                .toList(),
                        () -> dialogs.items(run)))
                .toList();
        return filled(table, lines, "framework.item.add", () -> dialogs.items(null));
    }

    private RulesTable ladder() {
        var table = table("ladder", "step", "minTotal", "minInstrument");
        var lines = draft.ladder().stream()
                .filter(each -> shows(each.confirmed()))
                .map(each -> new RulesTable.Line(
                        each.name().in(words.locale()),
                        List.of(
                                each.name().in(words.locale()),
                                ShownScore.of(each.minTotal()),
                                ShownScore.orDash(each.minInstrument())),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.STEP, String.valueOf(each.position())),
                        () -> dialogs.step(each)))
                .toList();
        return filled(table, lines, "framework.step.add", () -> dialogs.step(null));
    }

    private RulesTable table(String part, String... headers) {
        var texts = new String[headers.length];
        for (var i = 0; i < headers.length; i++) {
            texts[i] = words.text("framework.column." + headers[i]);
        }
        return new RulesTable(words, editable, words.text("framework." + part), texts);
    }

    private RulesTable filled(RulesTable table, List<RulesTable.Line> lines, String addKey, Runnable add) {
        lines.forEach(table::add);
        table.finish(lines.isEmpty() ? empty() : null, words.text(addKey), add);
        return table;
    }

    private @Nullable String empty() {
        return words.text(openOnly ? "framework.empty.open" : "framework.empty");
    }

    private String indicator(int number) {
        return draft.indicators().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> number + ". " + each.name().in(words.locale()))
                .orElseGet(() -> String.valueOf(number));
    }

    private boolean shows(boolean confirmed) {
        return !openOnly || !confirmed;
    }

    private List<String> problems(FrameworkPart part, String subject) {
        return problems.stream()
                .filter(each -> each.part() == part && each.subject().equals(subject))
                .map(each -> words.problem(each, draft))
                .toList();
    }
}
