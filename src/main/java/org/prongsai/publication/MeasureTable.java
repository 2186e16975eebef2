package org.prongsai.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;
import org.prongsai.paper.PaperCell;
import org.prongsai.paper.PaperColumn;
import org.prongsai.paper.PaperTable;

/**
 * The table of measures as the national form has it: five columns of a plan, and of a report three more, the two of the result
 * under a common heading.
 */
final class MeasureTable {

    private final PaperWords words;
    private final PaperChoices choices;

    MeasureTable(PaperWords words, PaperChoices choices) {
        this.words = words;
        this.choices = choices;
    }

    PaperTable of(List<RecordedMeasure> measures) {
        var columns = columns();
        return new PaperTable(
                words.of("paper.table." + choices.kind()),
                columns.stream().map(Filled::column).toList(),
                measures.stream()
                        .map(measure -> columns.stream()
                                .map(filled -> filled.cell().apply(measure))
                                .toList())
                        .toList());
    }

    private List<Filled> columns() {
        var columns = new ArrayList<>(List.of(
                centred("paper.column.number", 7, this::number),
                text(
                        "paper.column.measure",
                        24,
                        measure -> measure.title().lines().toList()),
                text("paper.column.steps", 26, RecordedMeasure::steps),
                text("paper.column.period", 12, measure -> List.of(words.period(measure.period()))),
                text("paper.column.units", 16, MeasureTable::units)));
        if (choices.kind() == PaperKind.REPORT) {
            columns.add(result("paper.column.completed", AssignmentStatus.COMPLETED));
            columns.add(result("paper.column.unable", AssignmentStatus.UNABLE));
            columns.add(text("paper.column.outcome", 24, said(RecordedPart::outcome)));
            if (choices.obstacles()) {
                columns.add(text("paper.column.obstacle", 16, said(RecordedPart::obstacle)));
            }
        }
        if (choices.evidence()) {
            columns.add(text("paper.column.evidence", 18, MeasureTable::evidence));
        }
        return columns;
    }

    private PaperCell number(RecordedMeasure measure) {
        var number = Integer.toString(measure.number());
        return new PaperCell.Number(new BigDecimal(number), 0, words.written(number));
    }

    private static List<String> units(RecordedMeasure measure) {
        var parts = measure.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> (i + 1) + ". " + parts.get(i).division().th())
                .toList();
    }

    private static Function<RecordedMeasure, List<String>> said(Function<RecordedPart, String> text) {
        return measure -> JoinedText.of(measure.parts(), text);
    }

    private static List<String> evidence(RecordedMeasure measure) {
        return measure.parts().stream()
                .flatMap(part -> part.evidence().stream())
                .distinct()
                .toList();
    }

    private Filled centred(String key, int width, Function<RecordedMeasure, PaperCell> cell) {
        return new Filled(new PaperColumn(words.of(key), null, width, true), cell);
    }

    private Filled text(String key, int width, Function<RecordedMeasure, List<String>> paragraphs) {
        return new Filled(
                new PaperColumn(words.of(key), null, width, false),
                measure -> new PaperCell.Text(words.written(paragraphs.apply(measure))));
    }

    private Filled result(String key, AssignmentStatus status) {
        return new Filled(
                new PaperColumn(words.of(key), words.of("paper.column.result"), 11, true),
                measure -> new PaperCell.Tick(measure.status() == status));
    }

    private record Filled(PaperColumn column, Function<RecordedMeasure, PaperCell> cell) {}
}
