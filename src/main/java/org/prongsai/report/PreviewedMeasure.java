package org.prongsai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.Period;

/**
 * What importing would do to one measure.
 *
 * @param line line of the file, from 1
 * @param number official number
 * @param title as written, with the question codes it names
 * @param period null where none can be read, and so the measure is refused
 * @param codes questions it answers, with their indicators
 * @param units units it names, in the report's order
 * @param result which result is ticked
 * @param outcome the text beside the result
 * @param effect what happens to the measure
 * @param changes fields that change, old → new; none for a new measure
 * @param findings what a person should know about this line
 */
public record PreviewedMeasure(
        int line,
        int number,
        String title,
        @Nullable Period period,
        List<PreviewedCode> codes,
        List<PreviewedUnit> units,
        ParsedResult result,
        String outcome,
        ImportEffect effect,
        List<FieldChange> changes,
        List<Finding> findings) {

    public PreviewedMeasure {
        codes = List.copyOf(codes);
        units = List.copyOf(units);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    public List<PreviewedCode> codesToConfirm() {
        return codes.stream().filter(PreviewedCode::toConfirm).toList();
    }
}
