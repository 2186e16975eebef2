package org.prongsai.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.Instrument;
import org.prongsai.assessment.ItemRun;
import org.prongsai.assessment.RatingStep;

/** Opens the dialog of a part and puts what it says into the rules; whatever hangs on a changed code follows. */
record PartDialogs(RulesWords words, FrameworkDraft draft, Consumer<FrameworkDraft> changed) {

    void instrument(@Nullable Instrument before) {
        new InstrumentDialog(
                        words,
                        before,
                        after -> changed.accept(
                                followed(before, after).withInstruments(replaced(draft.instruments(), before, after))),
                        before == null
                                ? null
                                : () -> changed.accept(
                                        draft.withInstruments(replaced(draft.instruments(), before, null))))
                .open();
    }

    void indicator(@Nullable Indicator before) {
        new IndicatorDialog(
                        words,
                        before,
                        draft.instruments().stream().map(Instrument::code).toList(),
                        after -> changed.accept(
                                followed(before, after).withIndicators(replaced(draft.indicators(), before, after))),
                        before == null
                                ? null
                                : () -> changed.accept(
                                        draft.withIndicators(replaced(draft.indicators(), before, null))))
                .open();
    }

    void items(@Nullable ItemRun before) {
        var known = draft.questionItems().stream().map(each -> each.code()).collect(Collectors.toSet());
        new ItemsDialog(
                        words,
                        before,
                        draft.indicators(),
                        known,
                        (codes, items) -> {
                            var kept = new ArrayList<>(draft.questionItems());
                            kept.removeIf(each -> codes.contains(each.code()));
                            kept.addAll(items);
                            changed.accept(draft.withQuestionItems(kept));
                        },
                        codes -> changed.accept(draft.withQuestionItems(draft.questionItems().stream()
                                .filter(each -> !codes.contains(each.code()))
                                .toList())))
                .open();
    }

    void step(@Nullable RatingStep before) {
        new StepDialog(
                        words,
                        before,
                        after -> changed.accept(draft.withLadder(replaced(draft.ladder(), before, after))),
                        before == null
                                ? null
                                : () -> changed.accept(draft.withLadder(replaced(draft.ladder(), before, null))))
                .open();
    }

    private FrameworkDraft followed(@Nullable Instrument before, Instrument after) {
        return before == null ? draft : draft.withInstrumentRenamed(before.code(), after.code());
    }

    private FrameworkDraft followed(@Nullable Indicator before, Indicator after) {
        return before == null ? draft : draft.withIndicatorRenumbered(before.number(), after.number());
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
