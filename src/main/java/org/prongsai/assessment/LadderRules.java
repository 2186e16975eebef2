package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkProblem.Kind;
import org.prongsai.shared.ThaiText;

/**
 * What the ratings of a year have to keep to, so that every result has exactly one. A rating says only from where it
 * begins, and the first that is reached counts: so there can be no hole such as 84.995 between two of them, only one
 * below the last.
 */
final class LadderRules {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_STEPS = 20;

    private final List<FrameworkProblem> problems = new ArrayList<>();

    private LadderRules() {}

    /** @param ladder ratings, the best first */
    static List<FrameworkProblem> check(List<RatingStep> ladder) {
        var rules = new LadderRules();
        if (ladder.isEmpty()) {
            return List.of(new FrameworkProblem(Kind.NO_STEP, FrameworkPart.STEP, "", ""));
        }
        if (ladder.size() > MOST_STEPS) {
            rules.problems.add(new FrameworkProblem(Kind.MANY, FrameworkPart.STEP, "", String.valueOf(MOST_STEPS)));
        }
        ladder.forEach(rules::step);
        for (var i = 1; i < ladder.size(); i++) {
            rules.neighbours(ladder.get(i - 1), ladder.get(i));
        }
        rules.names(ladder);
        var last = ladder.getLast();
        if (last.minTotal().signum() != 0 || last.minInstrument() != null) {
            rules.add(Kind.STEP_HOLE, last);
        }
        return rules.problems;
    }

    private void step(RatingStep step) {
        var texts = new TextRules(FrameworkPart.STEP, subject(step));
        problems.addAll(texts.names(step.name(), LONGEST_NAME));
        problems.addAll(texts.source(step.confirmed(), step.source()));
        if (!isScore(step.minTotal()) || !isScore(step.minInstrument())) {
            add(Kind.STEP_SCORE, step);
        }
    }

    private void neighbours(RatingStep better, RatingStep worse) {
        var order = better.minTotal().compareTo(worse.minTotal());
        if (order < 0) {
            add(Kind.STEP_ORDER, worse);
        } else if (order == 0 && !asksMore(better.minInstrument(), worse.minInstrument())) {
            add(Kind.STEP_SAME, worse);
        }
    }

    private void names(List<RatingStep> ladder) {
        var seen = new HashSet<String>();
        for (var step : ladder) {
            var names = Stream.of(step.name().th(), step.name().en())
                    .map(ThaiText::searchable)
                    .distinct()
                    .toList();
            if (names.stream().anyMatch(seen::contains)) {
                add(Kind.STEP_TWICE, step);
            }
            seen.addAll(names);
        }
    }

    private static boolean asksMore(@Nullable BigDecimal better, @Nullable BigDecimal worse) {
        return better != null && (worse == null || better.compareTo(worse) > 0);
    }

    private static boolean isScore(@Nullable BigDecimal least) {
        return least == null || ScoreReading.of(least).isReadable();
    }

    private void add(Kind kind, RatingStep step) {
        problems.add(new FrameworkProblem(kind, FrameworkPart.STEP, subject(step), ""));
    }

    private static String subject(RatingStep step) {
        return String.valueOf(step.position());
    }
}
