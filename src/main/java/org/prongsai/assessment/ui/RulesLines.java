package org.prongsai.assessment.ui;

import java.util.List;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkPart;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.Instrument;
import org.prongsai.assessment.ItemRun;
import org.prongsai.assessment.RatingStep;
import org.prongsai.shared.ui.ShownScore;

/** What the tables say of each part of a year's rules. */
record RulesLines(RulesWords words, FrameworkDraft draft, List<FrameworkProblem> problems) {

    List<RulesTable.Line<Instrument>> instruments() {
        return draft.instruments().stream()
                .map(each -> new RulesTable.Line<>(
                        each,
                        each.code(),
                        List.of(
                                each.code(),
                                each.name().in(words.locale()) + " ("
                                        + each.shortName().in(words.locale()) + ")",
                                words.percent(each.weight())),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.INSTRUMENT, each.code())))
                .toList();
    }

    List<RulesTable.Line<Indicator>> indicators() {
        return draft.indicators().stream()
                .map(each -> new RulesTable.Line<>(
                        each,
                        words.text("framework.subject.indicator", each.number()),
                        List.of(String.valueOf(each.number()), each.name().in(words.locale()), each.instrument()),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.INDICATOR, String.valueOf(each.number()))))
                .toList();
    }

    List<RulesTable.Line<ItemRun>> items() {
        return ItemRun.of(draft.questionItems()).stream()
                .map(run -> new RulesTable.Line<>(
                        run,
                        run.codes(),
                        List.of(run.codes(), indicator(run.indicator())),
                        run.confirmed(),
                        run.source(),
                        run.items().stream()
                                .flatMap(item -> problems(FrameworkPart.ITEM, item.code()).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    List<RulesTable.Line<RatingStep>> ladder() {
        return draft.ladder().stream()
                .map(each -> new RulesTable.Line<>(
                        each,
                        each.name().in(words.locale()),
                        List.of(
                                each.name().in(words.locale()),
                                ShownScore.of(each.minTotal()),
                                ShownScore.orDash(each.minInstrument())),
                        each.confirmed(),
                        each.source(),
                        problems(FrameworkPart.STEP, String.valueOf(each.position()))))
                .toList();
    }

    private String indicator(int number) {
        return draft.indicators().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> number + ". " + each.name().in(words.locale()))
                .orElseGet(() -> String.valueOf(number));
    }

    private List<String> problems(FrameworkPart part, String subject) {
        return problems.stream()
                .filter(each -> each.part() == part && each.subject().equals(subject))
                .map(each -> words.problem(each, draft))
                .toList();
    }
}
