package org.prongsai.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkPart;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.Instrument;
import org.prongsai.assessment.ItemRun;
import org.prongsai.assessment.QuestionItem;
import org.prongsai.assessment.RatingStep;

/** Opens the dialog of a part and puts what it says into the rules; whatever hangs on a changed code follows. */
record PartDialogs(RulesWords words, Supplier<FrameworkDraft> rules, BiConsumer<FrameworkDraft, RulesPlace> changed) {

    void instrument(@Nullable Instrument before) {
        new InstrumentDialog(
                        words,
                        before,
                        after -> take(
                                followed(before, after).withInstruments(replaced(draft().instruments(), before, after)),
                                FrameworkPart.INSTRUMENT,
                                after.code()),
                        before == null
                                ? null
                                : () -> take(
                                        draft().withInstruments(replaced(draft().instruments(), before, null)),
                                        FrameworkPart.INSTRUMENT,
                                        ""))
                .open();
    }

    void indicator(@Nullable Indicator before) {
        new IndicatorDialog(
                        words,
                        before,
                        draft().instruments().stream().map(Instrument::code).toList(),
                        after -> take(
                                followed(before, after).withIndicators(replaced(draft().indicators(), before, after)),
                                FrameworkPart.INDICATOR,
                                String.valueOf(after.number())),
                        before == null
                                ? null
                                : () -> take(
                                        draft().withIndicators(replaced(draft().indicators(), before, null)),
                                        FrameworkPart.INDICATOR,
                                        ""))
                .open();
    }

    void items(@Nullable ItemRun before) {
        var known = draft().questionItems().stream().map(QuestionItem::code).collect(Collectors.toSet());
        new ItemsDialog(
                        words,
                        before,
                        draft().indicators(),
                        known,
                        (codes, items) -> take(
                                draft().withQuestionItems(Stream.concat(without(codes), items.stream())
                                        .toList()),
                                FrameworkPart.ITEM,
                                items.getFirst().code()),
                        codes -> take(draft().withQuestionItems(without(codes).toList()), FrameworkPart.ITEM, ""))
                .open();
    }

    void step(@Nullable RatingStep before) {
        new StepDialog(
                        words,
                        before,
                        after -> {
                            var next = draft().withLadder(replaced(draft().ladder(), before, after));
                            take(next, FrameworkPart.STEP, place(next, after));
                        },
                        before == null
                                ? null
                                : () -> take(
                                        draft().withLadder(replaced(draft().ladder(), before, null)),
                                        FrameworkPart.STEP,
                                        ""))
                .open();
    }

    private FrameworkDraft draft() {
        return rules.get();
    }

    private void take(FrameworkDraft next, FrameworkPart part, String subject) {
        changed.accept(next, new RulesPlace(part, subject));
    }

    private Stream<QuestionItem> without(Set<String> codes) {
        return draft().questionItems().stream().filter(each -> !codes.contains(each.code()));
    }

    private static String place(FrameworkDraft next, RatingStep step) {
        return next.ladder().stream()
                .filter(each -> each.name().equals(step.name()))
                .map(each -> String.valueOf(each.position()))
                .findFirst()
                .orElse("");
    }

    private FrameworkDraft followed(@Nullable Instrument before, Instrument after) {
        return before == null ? draft() : draft().withInstrumentRenamed(before.code(), after.code());
    }

    private FrameworkDraft followed(@Nullable Indicator before, Indicator after) {
        return before == null ? draft() : draft().withIndicatorRenumbered(before.number(), after.number());
    }

    /** The list with one of its parts as it is now, without it, or with another one at the end. */
    private static <T> List<T> replaced(List<T> parts, @Nullable T before, @Nullable T after) {
        var changed = new ArrayList<>(parts);
        var at = before == null ? changed.size() : changed.indexOf(before);
        if (before != null) {
            changed.remove(at);
        }
        if (after != null) {
            changed.add(at, after);
        }
        return changed;
    }
}
