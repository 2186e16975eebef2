package org.prongsai.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.assessment.ConcernReason;
import org.prongsai.assessment.Direction;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.ScoreFileLine;
import org.prongsai.assessment.ScoreProblem;
import org.prongsai.assessment.Severity;
import org.prongsai.attachment.FileProblem;
import org.prongsai.check.CheckKind;
import org.prongsai.discussion.QuestionHeap;
import org.prongsai.discussion.QuestionState;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.LinkFinding;
import org.prongsai.measure.RolledOver;
import org.prongsai.paper.PaperFormat;
import org.prongsai.paper.TemplateProblem;
import org.prongsai.publication.Gap;
import org.prongsai.publication.PaperKind;
import org.prongsai.register.Density;
import org.prongsai.register.ExportFormat;
import org.prongsai.report.Column;
import org.prongsai.report.FindingReason;
import org.prongsai.report.ParsedResult;
import org.prongsai.report.ReportUnreadableException;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewState;

/**
 * Keys that the code puts together from a beginning and each constant of an enum.
 *
 * @param beginning what they begin with
 * @param ends what follows, one a constant
 */
record KeyFamily(String beginning, List<String> ends) {

    private static final List<KeyFamily> ALL = List.of(
            of("change.", KeyFamily::lowerCase, Direction.values()),
            of("paper.direction.", Enum::name, Direction.values()),
            of("paper.title.", Enum::name, PaperKind.values()),
            of("paper.heading.", Enum::name, PaperKind.values()),
            of("paper.table.", Enum::name, PaperKind.values()),
            of("paper.refused.draft.", Enum::name, PaperKind.values()),
            of("papers.kind.", Enum::name, PaperKind.values()),
            of("papers.file.", Enum::name, PaperKind.values()),
            of("templates.file.", Enum::name, PaperKind.values()),
            of("templates.problem.", Enum::name, TemplateProblem.Kind.values()),
            of("papers.state.draft.", Enum::name, PaperKind.values()),
            of("papers.gap.", Enum::name, Gap.values()),
            of("papers.format.", Enum::name, PaperFormat.values()),
            of("papers.format.help.", Enum::name, PaperFormat.values()),
            of("severity.", Enum::name, Severity.values()),
            of("scores.problem.", Enum::name, ScoreProblem.values()),
            of("scores.problem.help.", Enum::name, ScoreProblem.values()),
            of("framework.problem.", Enum::name, FrameworkProblem.Kind.values()),
            of("framework.", Function.identity(), "instruments", "indicators", "items", "ladder"),
            of(
                    "framework.column.",
                    Function.identity(),
                    "code",
                    "number",
                    "name",
                    "weight",
                    "instrument",
                    "codes",
                    "indicator",
                    "step",
                    "minTotal",
                    "minInstrument"),
            of(
                    "framework.field.",
                    Function.identity(),
                    "note",
                    "copied",
                    "position",
                    "nameTh",
                    "nameEn",
                    "shortNameTh",
                    "shortNameEn",
                    "weight",
                    "confirmed",
                    "source",
                    "instrument",
                    "indicator",
                    "minTotal",
                    "minInstrument"),
            of("framework.subject.", Function.identity(), "instrument", "indicator", "item", "step"),
            of("scores.effect.", Enum::name, ScoreFileLine.Effect.values()),
            of("concern.", Enum::name, ConcernReason.values()),
            of("review.state.", Enum::name, ReviewState.values()),
            of("review.move.", Enum::name, ReviewMove.values()),
            of("review.done.", Enum::name, ReviewMove.values()),
            of("review.reason.help.", Enum::name, ReviewMove.SET_ASIDE, ReviewMove.REOPEN),
            of("review.measure.", Enum::name, constants("org.prongsai.review.ui.MeasureField$Kind")),
            of(
                    "review.field.",
                    Function.identity(),
                    "reviewState",
                    "cause",
                    "directive",
                    "division",
                    "due",
                    "measure",
                    "reason"),
            of("comparison.sort.", KeyFamily::lowerCase, constants("org.prongsai.comparison.ui.RowOrder")),
            of("comparison.trend.", KeyFamily::lowerCase, constants("org.prongsai.comparison.ui.TrendBy")),
            of("status.", Enum::name, AssignmentStatus.values()),
            of(
                    "work.set.",
                    KeyFamily::lowerCase,
                    AssignmentStatus.IN_PROGRESS,
                    AssignmentStatus.COMPLETED,
                    AssignmentStatus.UNABLE),
            of("work.group.", Enum::name, constants("org.prongsai.register.WorkGroup")),
            of("question.state.", Enum::name, QuestionState.values()),
            of("questions.heap.", Enum::name, QuestionHeap.values()),
            of("questions.none.", Enum::name, QuestionHeap.values()),
            of("questions.none.help.", Enum::name, QuestionHeap.values()),
            of("plan.period.", Enum::name, constants("org.prongsai.measure.ui.PeriodKind")),
            of("file.refused.", Enum::name, FileProblem.values()),
            of("column.", KeyFamily::lowerCase, constants("org.prongsai.register.ui.ListColumn")),
            of("filter.kind.", Enum::name, constants("org.prongsai.register.ui.FilterKind")),
            of("group.by.", Enum::name, Grouping.values()),
            of("layout.density.", Enum::name, Density.values()),
            of("conflict.side.", Enum::name, constants("org.prongsai.register.ui.ConflictSide")),
            of("since.", KeyFamily::lowerCase, constants("org.prongsai.shared.ui.SincePreset")),
            of("duty.", Enum::name, Duty.values()),
            of("check.kind.", Enum::name, CheckKind.values()),
            of("check.why.", Enum::name, CheckKind.values()),
            of("check.fix.", Enum::name, CheckKind.values()),
            of("year.state.", Enum::name, YearState.values()),
            of("year.notice.", Enum::name, YearState.PLANNED, YearState.CLOSED),
            of("year.moved.", Enum::name, YearState.values()),
            of("year.move.", Enum::name, YearMove.values()),
            of("year.move.help.", Enum::name, YearMove.values()),
            of("rollOver.finding.", Enum::name, LinkFinding.Kind.values()),
            of("rollOver.outcome.", Enum::name, RolledOver.Outcome.values()),
            of("export.format.", Enum::name, ExportFormat.values()),
            of("export.help.", Enum::name, ExportFormat.values()),
            of("reading.", Enum::name, ReportUnreadableException.Reason.values()),
            of("finding.", FindingReason::key, FindingReason.values()),
            of("finding.column.", Enum::name, Column.values()),
            of("import.result.", Enum::name, ParsedResult.values()),
            of("import.mark.", KeyFamily::lowerCase, constants("org.prongsai.report.ui.Mark")));

    private static Stream<KeyFamily> all() {
        return Stream.concat(ALL.stream(), ListKeys.FAMILIES.stream());
    }

    static boolean covers(String beginning) {
        return all().anyMatch(family -> family.beginning().equals(beginning));
    }

    static List<String> allKeys() {
        return all().map(KeyFamily::keys).flatMap(Collection::stream).toList();
    }

    private List<String> keys() {
        return ends.stream().map(beginning::concat).toList();
    }

    @SafeVarargs
    static <E> KeyFamily of(String beginning, Function<E, String> end, E... constants) {
        return new KeyFamily(beginning, Arrays.stream(constants).map(end).toList());
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Those of an enum that only its own package sees. */
    static Enum<?>[] constants(String enumName) {
        try {
            return (Enum<?>[]) Class.forName(enumName).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
