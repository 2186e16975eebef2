package org.prongsai.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.report.FindingReason;
import org.prongsai.report.MeasureCode;
import org.prongsai.report.OwnReport;
import org.prongsai.report.PreviewedCode;
import org.prongsai.report.PreviewedMeasure;
import org.prongsai.report.PreviewedUnit;
import org.prongsai.report.ui.PreviewLine.Guess;
import org.prongsai.shared.ui.BuddhistDates;

/** Says what was read of a measure and what importing changes. */
final class MeasureLines {

    private final Texts texts;
    private final boolean confirmable;

    /** @param confirmable whether there will be an import, and so a chance to confirm codes with it */
    MeasureLines(Texts texts, boolean confirmable) {
        this.texts = texts;
        this.confirmable = confirmable;
    }

    PreviewLine line(PreviewedMeasure measure) {
        var guesses = measure.codesToConfirm().stream()
                .map(code -> new Guess(new MeasureCode(measure.number(), code.code()), texts.guess(code)))
                .toList();
        return new PreviewLine(
                measure.line(),
                texts.translate("import.measure", String.valueOf(measure.number())),
                measure.title(),
                facts(measure),
                marks(measure),
                remarks(measure),
                confirmable ? guesses : List.of(),
                own(measure));
    }

    private List<PreviewLine.Own> own(PreviewedMeasure measure) {
        return measure.units().stream()
                .filter(PreviewedUnit::kept)
                .map(unit -> new PreviewLine.Own(
                        new OwnReport(measure.number(), Objects.requireNonNull(unit.divisionId())),
                        texts.translate("import.replace", unit.name(), texts.changes(unit.differences()))))
                .toList();
    }

    private List<String> facts(PreviewedMeasure measure) {
        var facts = new ArrayList<String>();
        if (measure.period() != null) {
            facts.add(BuddhistDates.period(measure.period(), texts.locale()));
        }
        measure.codes().stream().map(texts::code).forEach(facts::add);
        facts.add(texts.translate("import.units", measure.units().size()));
        facts.add(texts.translate("import.result." + measure.result().name()));
        return facts;
    }

    private static List<Mark> marks(PreviewedMeasure measure) {
        var marks = new ArrayList<>(PreviewLines.marks(Mark.of(measure.effect()), measure.findings()));
        if (measure.codes().stream().anyMatch(PreviewedCode::toConfirm)) {
            marks.add(Mark.INFERRED);
        }
        if (measure.units().stream().anyMatch(PreviewedUnit::kept)) {
            marks.add(Mark.KEPT);
        }
        return marks;
    }

    private List<String> remarks(PreviewedMeasure measure) {
        var remarks = measure.findings().stream()
                .filter(finding -> finding.reason() != FindingReason.CODE_INFERRED)
                .map(texts::finding)
                .collect(Collectors.toCollection(ArrayList::new));
        var kept = measure.units().stream()
                .filter(PreviewedUnit::kept)
                .map(PreviewedUnit::name)
                .collect(Collectors.joining(", "));
        if (!kept.isEmpty()) {
            remarks.add(texts.translate("import.kept", kept));
        }
        if (!confirmable) {
            measure.codesToConfirm().stream().map(texts::guessForLater).forEach(remarks::add);
        }
        measure.changes().stream().map(texts::change).forEach(remarks::add);
        return remarks;
    }
}
