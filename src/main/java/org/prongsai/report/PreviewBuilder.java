package org.prongsai.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.NewScore;
import org.prongsai.audit.FieldChange;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.IntakeEffect;
import org.prongsai.shared.Sha256;

/** Shows a comparison line by line. */
final class PreviewBuilder {

    private final ImportComparison comparison;
    private final ImportPlan plan;
    private final List<String> lines;
    private final Map<Integer, List<Finding>> findings;
    private final Set<NewScore> taken;

    PreviewBuilder(ImportComparison comparison, String text) {
        this.comparison = comparison;
        plan = comparison.plan();
        lines = MarkupRemnants.storable(text).lines().toList();
        findings = plan.findings().stream().collect(Collectors.groupingBy(Finding::line));
        taken = Set.copyOf(plan.scores());
    }

    ImportPreview build() {
        var effects = comparison.effectsByNumber();
        var report = plan.report();
        return new ImportPreview(
                plan.year(),
                report.measures().stream()
                        .map(measure -> measure(measure, effects.get(measure.number())))
                        .toList(),
                report.scores().stream().map(this::score).toList(),
                plan.rows().stream().map(this::row).toList(),
                plan.units().knownIn(report),
                plan.units().foreignIn(report).stream().map(this::unknown).toList(),
                plan.units().all(),
                plan.findings(),
                lines,
                comparison.fingerprint());
    }

    private UnknownUnit unknown(String name) {
        return new UnknownUnit(
                name,
                plan.units().nearest(name).map(DivisionView::id).orElse(null),
                plan.units().find(name).map(DivisionView::id).orElse(null));
    }

    private PreviewedMeasure measure(ParsedMeasure measure, @Nullable IntakeEffect effect) {
        return new PreviewedMeasure(
                measure.line(),
                measure.number(),
                measure.title(),
                measure.period(),
                measure.codes().stream().flatMap(code -> code(code, effect)).toList(),
                measure.units().stream().map(name -> unit(name, effect)).toList(),
                measure.result(),
                measure.outcome(),
                effect == null ? ImportEffect.REFUSED : ImportEffect.of(effect.kind()),
                effect == null
                        ? List.of()
                        : effect.changes().stream().map(this::named).distinct().toList(),
                findings.getOrDefault(measure.line(), List.of()));
    }

    private Stream<PreviewedCode> code(ParsedCode code, @Nullable IntakeEffect effect) {
        var open = code.inferred() && effect != null && !effect.confirmedCodes().contains(code.code());
        return plan.framework().indicatorOf(code.code()).stream()
                .mapToObj(number -> plan.framework().indicator(number))
                .flatMap(indicator -> indicator.stream())
                .map(indicator -> new PreviewedCode(code.code(), code.written(), indicator, open));
    }

    private PreviewedUnit unit(String name, @Nullable IntakeEffect effect) {
        return plan.units()
                .find(name)
                .map(unit -> new PreviewedUnit(
                        unit.name().th(),
                        unit.id(),
                        effect == null ? List.of() : effect.kept().getOrDefault(unit.id(), List.of())))
                .orElseGet(() -> new PreviewedUnit(name, null, List.of()));
    }

    /** Units are shown by name where the measure feature tells their number. */
    private FieldChange named(FieldChange change) {
        return change.field().equals("division") && change.after() != null
                ? FieldChange.of("division", null, plan.units().nameOf(Long.parseLong(change.after())))
                : change;
    }

    private PreviewedScore score(ParsedScore score) {
        var planned = new NewScore(score.fiscalYear(), score.indicator(), score.score());
        return new PreviewedScore(
                score.line(),
                score.fiscalYear(),
                score.indicator(),
                score.name(),
                score.score(),
                comparison.storedScores().get(planned.key()),
                taken.contains(planned) ? comparison.effectOf(planned) : ImportEffect.REFUSED);
    }

    private PreviewedRow row(QuarantinedRow row) {
        return new PreviewedRow(row.line(), row.steps(), comparison.rowStates().get(Sha256.of(row.written())));
    }
}
