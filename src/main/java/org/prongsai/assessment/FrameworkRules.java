package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.assessment.FrameworkProblem.Kind;

/** What the rules of a year have to keep to before they can be stored. {@link LadderRules} has those of the ratings. */
final class FrameworkRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SHORT_NAME = 50;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_NOTE = 1000;

    private static final int MOST_INSTRUMENTS = 10;
    private static final int MOST_INDICATORS = 50;
    private static final int MOST_ITEMS = 200;
    private static final int HIGHEST_NUMBER = 999;
    private static final Pattern INSTRUMENT_CODE = Pattern.compile("[A-Z0-9]{1,10}");
    private static final Pattern ITEM_CODE = Pattern.compile("[A-Z][1-9][0-9]{0,2}");

    private final FrameworkDraft draft;
    private final List<FrameworkProblem> problems = new ArrayList<>();

    private FrameworkRules(FrameworkDraft draft) {
        this.draft = draft;
    }

    /** Everything that is wrong, part by part; nothing where the rules can be stored. */
    static List<FrameworkProblem> check(FrameworkDraft draft) {
        var rules = new FrameworkRules(draft);
        rules.instruments();
        rules.indicators();
        rules.items();
        rules.problems.addAll(LadderRules.check(draft.ladder()));
        if (draft.note().length() > LONGEST_NOTE) {
            rules.add(Kind.NOTE_LONG, FrameworkPart.NOTE, "", LONGEST_NOTE);
        }
        return List.copyOf(rules.problems);
    }

    private void instruments() {
        var all = draft.instruments();
        if (all.isEmpty()) {
            add(Kind.NO_INSTRUMENT, FrameworkPart.INSTRUMENT, "", "");
            return;
        }
        most(all, MOST_INSTRUMENTS, FrameworkPart.INSTRUMENT);
        twice(all, Instrument::code, Kind.INSTRUMENT_TWICE, FrameworkPart.INSTRUMENT);
        for (var each : all) {
            var texts = new TextRules(FrameworkPart.INSTRUMENT, each.code());
            problems.addAll(texts.names(each.name(), LONGEST_NAME));
            problems.addAll(texts.names(each.shortName(), LONGEST_SHORT_NAME));
            problems.addAll(texts.source(each.confirmed(), each.source()));
            if (!INSTRUMENT_CODE.matcher(each.code()).matches()) {
                add(Kind.INSTRUMENT_CODE, FrameworkPart.INSTRUMENT, each.code(), "");
            }
            if (!isWeight(each.weight())) {
                add(Kind.WEIGHT, FrameworkPart.INSTRUMENT, each.code(), percent(each.weight()));
            }
            if (draft.indicators().stream().noneMatch(one -> one.instrument().equals(each.code()))) {
                add(Kind.INSTRUMENT_EMPTY, FrameworkPart.INSTRUMENT, each.code(), "");
            }
        }
        var sum = all.stream().map(Instrument::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            add(Kind.WEIGHT_SUM, FrameworkPart.INSTRUMENT, "", percent(sum));
        }
    }

    private void indicators() {
        var instruments = draft.instruments().stream().map(Instrument::code).collect(Collectors.toSet());
        most(draft.indicators(), MOST_INDICATORS, FrameworkPart.INDICATOR);
        twice(draft.indicators(), each -> "" + each.number(), Kind.INDICATOR_TWICE, FrameworkPart.INDICATOR);
        for (var each : draft.indicators()) {
            var number = String.valueOf(each.number());
            var texts = new TextRules(FrameworkPart.INDICATOR, number);
            problems.addAll(texts.names(each.name(), LONGEST_NAME));
            problems.addAll(texts.source(each.confirmed(), each.source()));
            if (each.number() < 1 || each.number() > HIGHEST_NUMBER) {
                add(Kind.INDICATOR_NUMBER, FrameworkPart.INDICATOR, number, "");
            }
            if (!instruments.contains(each.instrument())) {
                add(Kind.INDICATOR_HOMELESS, FrameworkPart.INDICATOR, number, each.instrument());
            }
        }
    }

    private void items() {
        var indicators = draft.indicators().stream().map(Indicator::number).collect(Collectors.toSet());
        most(draft.questionItems(), MOST_ITEMS, FrameworkPart.ITEM);
        twice(draft.questionItems(), QuestionItem::code, Kind.ITEM_TWICE, FrameworkPart.ITEM);
        for (var each : draft.questionItems()) {
            problems.addAll(new TextRules(FrameworkPart.ITEM, each.code()).source(each.confirmed(), each.source()));
            if (!isItemCode(each.code())) {
                add(Kind.ITEM_CODE, FrameworkPart.ITEM, each.code(), "");
            }
            if (!indicators.contains(each.indicator())) {
                add(Kind.ITEM_HOMELESS, FrameworkPart.ITEM, each.code(), each.indicator());
            }
        }
    }

    static boolean isItemCode(String code) {
        return ITEM_CODE.matcher(code).matches();
    }

    private static boolean isWeight(BigDecimal weight) {
        return weight.signum() > 0
                && weight.compareTo(BigDecimal.ONE) <= 0
                && weight.stripTrailingZeros().scale() <= FrameworkDraft.WEIGHT_DECIMALS;
    }

    private static String percent(BigDecimal weight) {
        return weight.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private void most(List<?> parts, int most, FrameworkPart part) {
        if (parts.size() > most) {
            add(Kind.MANY, part, "", most);
        }
    }

    private <T> void twice(List<T> parts, Function<T, String> key, Kind kind, FrameworkPart part) {
        Set<String> seen = new HashSet<>();
        parts.stream().map(key).filter(each -> !seen.add(each)).distinct().forEach(each -> add(kind, part, each, ""));
    }

    private void add(Kind kind, FrameworkPart part, String subject, Object detail) {
        problems.add(new FrameworkProblem(kind, part, subject, String.valueOf(detail)));
    }
}
