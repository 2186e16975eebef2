package org.prongsai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;

/**
 * A numbered row of the report. Texts are as written, typing errors included; only remnants of markup are gone.
 *
 * @param line line of the file, from 1
 * @param number 1 to 9999, unique in the report
 * @param title the measure column, with the question codes it names
 * @param steps in their order, with whatever numbering they have
 * @param period null where the report has none or an unreadable one; a finding says so
 * @param units names without their numbering; matching them with units of the agency is the importer's matter
 */
record ParsedMeasure(
        int line,
        int number,
        String title,
        List<String> steps,
        @Nullable Period period,
        List<ParsedCode> codes,
        List<String> units,
        ParsedResult result,
        String outcome) {

    public ParsedMeasure {
        steps = List.copyOf(steps);
        codes = List.copyOf(codes);
        units = List.copyOf(units);
    }
}
