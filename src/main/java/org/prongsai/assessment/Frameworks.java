package org.prongsai.assessment;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the rules that apply to a year. */
@Component
class Frameworks {

    private final FrameworkRepository frameworks;

    Frameworks(FrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    /** The frameworks of years that are not before this one, in one statement. */
    Applicable since(int year) {
        return new Applicable(frameworks.findSince(year).stream()
                .collect(Collectors.toMap(Framework::fiscalYear, Function.identity())));
    }

    /** Frameworks by year. */
    record Applicable(Map<Integer, Framework> byYear) {

        /** The year's own framework, else the latest earlier one, else the earliest. */
        Framework to(int year) {
            var ordered = new TreeMap<>(byYear);
            var found = ordered.floorEntry(year);
            return found == null ? ordered.firstEntry().getValue() : found.getValue();
        }
    }
}
