package org.prongsai.report.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.report.Finding;
import org.prongsai.report.FindingReason;
import org.prongsai.report.ImportPreview;
import org.prongsai.report.PreviewedRow;
import org.prongsai.report.PreviewedScore;
import org.prongsai.report.QuarantineState;

/** Brings measures, scores, rows kept aside and lines that only a finding is about into the order of the file. */
final class PreviewLines {

    private final ImportPreview preview;
    private final Texts texts;
    private final Map<Integer, List<Finding>> findings;

    PreviewLines(ImportPreview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
        findings = preview.findings().stream()
                .filter(finding -> finding.line() > 0)
                .collect(Collectors.groupingBy(Finding::line));
    }

    List<PreviewLine> all() {
        var measures = preview.measures().stream().map(new MeasureLines(texts, !preview.changesNothing())::line);
        var scores = preview.scores().stream().map(this::score);
        var rows = preview.rows().stream().map(this::row);
        var lines = Stream.of(measures, scores, rows)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(ArrayList::new));
        var shown = lines.stream().map(PreviewLine::line).collect(Collectors.toSet());
        findings.forEach((line, found) -> {
            if (!shown.contains(line)) {
                lines.add(bare(line, found));
            }
        });
        lines.sort(Comparator.comparingInt(PreviewLine::line));
        return lines;
    }

    private PreviewLine score(PreviewedScore score) {
        var year = String.valueOf(score.fiscalYear());
        var found = findings.getOrDefault(score.line(), List.of());
        var before = score.stored() == null || !score.effect().changesSomething()
                ? List.<String>of()
                : List.of(texts.translate("import.score.stored", score.stored().toPlainString()));
        return new PreviewLine(
                score.line(),
                texts.translate("import.score", String.valueOf(score.indicator()), year),
                texts.translate(
                        "import.score.value", score.name(), score.score().toPlainString()),
                before,
                marks(Mark.of(score.effect()), found),
                sentences(found));
    }

    private PreviewLine row(PreviewedRow row) {
        var found = findings.getOrDefault(row.line(), List.of());
        return new PreviewLine(
                row.line(),
                texts.translate("import.row"),
                String.join(" ", row.steps()),
                List.of(),
                List.of(mark(row)),
                sentences(found));
    }

    private static Mark mark(PreviewedRow row) {
        if (row.state() == QuarantineState.ATTACHED) {
            return Mark.ATTACHED;
        }
        return row.state() == QuarantineState.DROPPED ? Mark.DROPPED : Mark.QUARANTINED;
    }

    private PreviewLine bare(int line, List<Finding> found) {
        var marks = new LinkedHashSet<Mark>();
        found.forEach(finding -> marks.add(Mark.of(finding.kind())));
        var name = texts.translate("import.line", String.valueOf(line));
        return new PreviewLine(line, name, "", List.of(), List.copyOf(marks), sentences(found));
    }

    private List<String> sentences(List<Finding> found) {
        return found.stream().map(texts::finding).toList();
    }

    /** A line that is taken but for a code or a unit is not called refused. */
    static List<Mark> marks(Mark effect, List<Finding> found) {
        var marks = new LinkedHashSet<Mark>();
        marks.add(effect);
        found.stream()
                .filter(finding -> finding.reason() != FindingReason.CODE_INFERRED)
                .map(finding -> Mark.of(finding.kind()))
                .map(mark -> mark == Mark.REFUSED && effect != Mark.REFUSED ? Mark.PARTLY : mark)
                .forEach(marks::add);
        return List.copyOf(marks);
    }
}
