package org.prongsai.assessment;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a year as they are edited, complete or not; {@link FrameworkRules} says whether they can be stored.
 *
 * @param note what is open
 * @param instruments instruments in official order
 * @param indicators indicators by number
 * @param questionItems questions and items by indicator
 * @param ladder ratings, the best first
 */
public record FrameworkDraft(
        String note,
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<QuestionItem> questionItems,
        List<RatingStep> ladder) {

    static final int WEIGHT_DECIMALS = 4;

    private static final Comparator<RatingStep> BEST_FIRST = Comparator.comparing(RatingStep::minTotal)
            .thenComparing(RatingStep::minInstrument, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public FrameworkDraft {
        instruments = instruments.stream()
                .sorted(Comparator.comparingInt(Instrument::position))
                .toList();
        indicators = indicators.stream()
                .sorted(Comparator.comparingInt(Indicator::number))
                .toList();
        questionItems =
                questionItems.stream().sorted(QuestionItem.OFFICIAL_ORDER).toList();
        ladder = ladder.stream()
                .sorted(Comparator.comparingInt(RatingStep::position))
                .toList();
    }

    public FrameworkDraft withNote(String changed) {
        return new FrameworkDraft(changed, instruments, indicators, questionItems, ladder);
    }

    /** With these instruments in this order, whatever their positions were. */
    public FrameworkDraft withInstruments(List<Instrument> changed) {
        var placed = IntStream.range(0, changed.size())
                .mapToObj(i -> changed.get(i).at(i + 1))
                .toList();
        return new FrameworkDraft(note, placed, indicators, questionItems, ladder);
    }

    public FrameworkDraft withIndicators(List<Indicator> changed) {
        return new FrameworkDraft(note, instruments, changed, questionItems, ladder);
    }

    public FrameworkDraft withQuestionItems(List<QuestionItem> changed) {
        return new FrameworkDraft(note, instruments, indicators, changed, ladder);
    }

    /** With these ratings, put in order by what they ask for. */
    public FrameworkDraft withLadder(List<RatingStep> changed) {
        var sorted = changed.stream().sorted(BEST_FIRST).toList();
        var placed = IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).at(i + 1))
                .toList();
        return new FrameworkDraft(note, instruments, indicators, questionItems, placed);
    }

    /** With the indicators of an instrument following its new code. */
    public FrameworkDraft withInstrumentRenamed(String before, String after) {
        return withIndicators(indicators.stream()
                .map(each -> each.instrument().equals(before) ? each.of(after) : each)
                .toList());
    }

    /** With the questions of an indicator following its new number. */
    public FrameworkDraft withIndicatorRenumbered(int before, int after) {
        return withQuestionItems(questionItems.stream()
                .map(each -> each.indicator() == before ? each.of(after) : each)
                .toList());
    }

    /** How many parts are still to be confirmed with the handbook. */
    public long unconfirmed() {
        return Stream.of(
                        instruments.stream().map(Instrument::confirmed),
                        indicators.stream().map(Indicator::confirmed),
                        questionItems.stream().map(QuestionItem::confirmed),
                        ladder.stream().map(RatingStep::confirmed))
                .flatMap(each -> each)
                .filter(confirmed -> !confirmed)
                .count();
    }

    /** With everything confirmed; what was not confirmed before is so by this source. */
    public FrameworkDraft confirmed(String source) {
        return standing(source);
    }

    /** With everything to be confirmed, as the rules of another year are for this one. */
    FrameworkDraft toBeConfirmed() {
        return standing(null);
    }

    private FrameworkDraft standing(@Nullable String source) {
        var kept = source != null;
        var now = source == null ? "" : source;
        return new FrameworkDraft(
                note,
                instruments.stream()
                        .map(each -> kept && each.confirmed() ? each : each.standing(kept, now))
                        .toList(),
                indicators.stream()
                        .map(each -> kept && each.confirmed() ? each : each.standing(kept, now))
                        .toList(),
                questionItems.stream()
                        .map(each -> kept && each.confirmed() ? each : each.standing(kept, now))
                        .toList(),
                ladder.stream()
                        .map(each -> kept && each.confirmed() ? each : each.standing(kept, now))
                        .toList());
    }

    /** As the database keeps it, so that what is equal looks equal. */
    FrameworkDraft stored() {
        return new FrameworkDraft(
                note,
                instruments.stream().map(FrameworkDraft::stored).toList(),
                indicators,
                questionItems,
                ladder.stream().map(FrameworkDraft::stored).toList());
    }

    Scheme toScheme(int year) {
        return new Scheme(year, instruments, indicators, new RatingLadder(ladder));
    }

    YearRules toRules(int year) {
        var view = new FrameworkView(year, year, unconfirmed() == 0, note, instruments, indicators, questionItems);
        return new YearRules(view, ladder);
    }

    private static Instrument stored(Instrument each) {
        var weight = each.weight().setScale(WEIGHT_DECIMALS, RoundingMode.UNNECESSARY);
        return new Instrument(
                each.code(), each.position(), each.name(), each.shortName(), weight, each.confirmed(), each.source());
    }

    private static RatingStep stored(RatingStep each) {
        var least = each.minInstrument();
        return new RatingStep(
                each.position(),
                each.name(),
                each.minTotal().setScale(ScoreReading.DECIMALS, RoundingMode.UNNECESSARY),
                least == null ? null : least.setScale(ScoreReading.DECIMALS, RoundingMode.UNNECESSARY),
                each.confirmed(),
                each.source());
    }
}
