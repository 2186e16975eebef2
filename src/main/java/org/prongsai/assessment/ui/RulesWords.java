package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkPart;
import org.prongsai.assessment.FrameworkProblem;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreReading;
import org.prongsai.assessment.YearResult;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.ui.ShownScore;

/** Names and figures of a year's rules in the reader's language; numbers in texts are never grouped. */
record RulesWords(Component texts, Locale locale) {

    String text(String key, Object... arguments) {
        return texts.getTranslation(
                key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    String problem(FrameworkProblem problem, FrameworkDraft draft) {
        return text(
                "framework.problem." + problem.kind().name(),
                name(problem.part(), problem.subject(), draft),
                problem.detail());
    }

    /** What is wrong with the text of a number. */
    String problem(ScoreReading reading) {
        var problem = reading.problem();
        return problem == null ? text("framework.required") : text("scores.problem." + problem.name());
    }

    String percent(BigDecimal weight) {
        return ShownScore.of(weight.movePointRight(2));
    }

    String result(YearResult result) {
        var rating = result.rating();
        return text(
                "framework.effect.result",
                ShownScore.orDash(result.estimatedTotal()),
                rating == null ? "–" : rating.name().in(locale));
    }

    String cell(ScoreCell cell) {
        var part = switch (cell.figure().kind()) {
            case INDICATOR -> text("framework.subject.indicator", cell.figure().code());
            case ITEM -> text("framework.subject.item", cell.figure().code());
            case INSTRUMENT ->
                text("framework.subject.instrument", cell.figure().code());
            case TOTAL, RATING -> text("framework.ladder");
        };
        return text("framework.effect.dropped", part, cell.year());
    }

    /** A field of the history, such as {@code instrument:IIT:weight}, with old and new. */
    String change(FieldChange change) {
        var parts = change.field().split(":", 3);
        var field = text("framework.field." + parts[parts.length - 1]);
        var name = parts.length < 3 ? field : text("framework.subject." + parts[0], parts[1]) + " " + field;
        return text("history.change", name, value(change.before()), value(change.after()));
    }

    private String value(@Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (value) {
            case "true" -> text("framework.confirmed");
            case "false" -> text("framework.open");
            default -> value;
        };
    }

    private String name(FrameworkPart part, String subject, FrameworkDraft draft) {
        return switch (part) {
            case INSTRUMENT ->
                subject.isEmpty() ? text("framework.instruments") : text("framework.subject.instrument", subject);
            case INDICATOR ->
                subject.isEmpty() ? text("framework.indicators") : text("framework.subject.indicator", subject);
            case ITEM -> subject.isEmpty() ? text("framework.items") : text("framework.subject.item", subject);
            case STEP ->
                draft.ladder().stream()
                        .filter(step -> String.valueOf(step.position()).equals(subject))
                        .findFirst()
                        .map(step -> text(
                                "framework.subject.stepNamed",
                                subject,
                                step.name().in(locale)))
                        .orElseGet(() -> text("framework.ladder"));
            case NOTE -> text("framework.note");
        };
    }
}
