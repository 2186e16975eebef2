package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators management has to look at, and how bad each is. It is this application's own rule, not an official
 * one; every limit in it is a setting.
 *
 * <ul>
 *   <li>A decline is a drop larger than the threshold. It is as severe as the points lost make it.
 *   <li>A decline from a score that a rating of the year asks for, or more, to below it is at least as severe as crossing
 *       is set to.
 *   <li>A decline of an indicator that had fallen the year before, too (by any number of points), is at least as severe as
 *       repetition is set to.
 *   <li>A score that is no decline, moved by no more than "still" either way, and is below its target stands still.
 * </ul>
 *
 * Comparisons are made on the exact scores: a drop of exactly the threshold is none, one of exactly the limit of marked is
 * marked, a score of exactly the boundary has not fallen below it.
 */
record DeclineRule(DeclineSettings settings) {

    /** Empty where nobody has to look, or where a score is missing. */
    Optional<Concern> judge(ScoreCourse course) {
        var earlier = course.change().earlier();
        var later = course.change().later();
        if (earlier == null || later == null) {
            return Optional.empty();
        }
        var lost = earlier.subtract(later);
        if (lost.compareTo(settings.threshold()) > 0) {
            return Optional.of(decline(course, earlier, later, lost));
        }
        return standsStill(lost, later, course.target())
                ? Optional.of(new Concern(settings.standing(), EnumSet.of(ConcernReason.STANDING_STILL), List.of()))
                : Optional.empty();
    }

    private Concern decline(ScoreCourse course, BigDecimal earlier, BigDecimal later, BigDecimal lost) {
        var reasons = EnumSet.of(ConcernReason.POINTS_LOST);
        var severity = byPoints(lost);
        var boundaries = crossed(course, earlier, later);
        if (!boundaries.isEmpty()) {
            reasons.add(ConcernReason.BELOW_BOUNDARY);
            severity = worse(severity, settings.crossing());
        }
        if (course.before() != null && course.before().compareTo(earlier) > 0) {
            reasons.add(ConcernReason.SECOND_DECLINE);
            severity = worse(severity, settings.repeated());
        }
        return new Concern(severity, reasons, boundaries);
    }

    private Severity byPoints(BigDecimal lost) {
        if (lost.compareTo(settings.severe()) >= 0) {
            return Severity.SEVERE;
        }
        return lost.compareTo(settings.marked()) >= 0 ? Severity.MARKED : Severity.SLIGHT;
    }

    private static List<BigDecimal> crossed(ScoreCourse course, BigDecimal earlier, BigDecimal later) {
        return course.boundaries().stream()
                .filter(boundary -> earlier.compareTo(boundary) >= 0 && later.compareTo(boundary) < 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private boolean standsStill(BigDecimal lost, BigDecimal later, @Nullable BigDecimal target) {
        return target != null && later.compareTo(target) < 0 && lost.abs().compareTo(settings.still()) <= 0;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
