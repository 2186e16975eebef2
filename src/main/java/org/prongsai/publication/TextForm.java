package org.prongsai.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Direction;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.YearComparison;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;

/**
 * The paper as text that an import reads back exactly: a tab between cells, a line for each measure, each paragraph of a cell in a
 * tag of its own; then the scores. Digits are Arabic whatever the paper's are, since a code is another one in Thai digits.
 */
final class TextForm {

    private static final PaperWords WORDS = new PaperWords(false);

    private final List<String> lines = new ArrayList<>();

    private TextForm() {}

    /** @param years scores to tell; null for none */
    static String of(List<String> heading, List<RecordedMeasure> measures, @Nullable YearComparison years) {
        var form = new TextForm();
        form.lines.addAll(heading);
        form.lines.add("");
        form.header();
        measures.forEach(form::measure);
        if (years != null) {
            form.lines.add("");
            form.scores(years.earlier().year(), years, each -> each.change().earlier(), false);
            form.scores(years.later().year(), years, each -> each.change().later(), true);
        }
        return String.join("\n", form.lines) + "\n";
    }

    private void header() {
        var upper = Stream.of("number", "measure", "steps", "period", "units", "result")
                .map(column -> WORDS.of("paper.column." + column));
        lines.add(Stream.concat(upper, Stream.of("", WORDS.of("paper.column.outcome")))
                .collect(Collectors.joining("\t")));
        lines.add(Stream.of("", "", "", "", "", WORDS.of("paper.column.completed"), WORDS.of("paper.column.unable"), "")
                .collect(Collectors.joining("\t")));
    }

    private void measure(RecordedMeasure measure) {
        var parts = measure.parts();
        var units = IntStream.range(0, parts.size())
                .mapToObj(i -> (i + 1) + ". " + parts.get(i).division().th())
                .toList();
        lines.add(String.join(
                "\t",
                Integer.toString(measure.number()),
                cell(measure.title().lines().toList()),
                cell(measure.steps()),
                WORDS.period(measure.period()),
                cell(units),
                tick(measure, AssignmentStatus.COMPLETED),
                tick(measure, AssignmentStatus.UNABLE),
                cell(JoinedText.of(parts, RecordedPart::outcome))));
    }

    private static String tick(RecordedMeasure measure, AssignmentStatus status) {
        return measure.status() == status ? "/" : "";
    }

    private static String cell(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(String::lines)
                .map(TextForm::escaped)
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining());
    }

    /** What would be read as markup, bold asterisks included, or as the end of a cell. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("**", "&#42;&#42;")
                .replace("\t", " ");
    }

    private void scores(
            int year,
            YearComparison years,
            Function<IndicatorComparison, @Nullable BigDecimal> score,
            boolean compared) {
        lines.add(WORDS.of("paper.data.year", year));
        for (var each : years.indicators()) {
            var value = score.apply(each);
            if (value != null) {
                var indicator = each.indicator();
                lines.add(WORDS.of(
                        "paper.data.score", indicator.number(), indicator.name().th(), WORDS.points(value)));
                difference(each, compared);
            }
        }
    }

    private void difference(IndicatorComparison each, boolean compared) {
        var difference = each.change().difference();
        if (compared && difference != null) {
            var direction = WORDS.of("paper.direction." + Direction.of(difference));
            lines.add(WORDS.of("paper.data.difference", direction, WORDS.points(difference.abs())));
        }
    }
}
