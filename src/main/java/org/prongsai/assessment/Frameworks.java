package org.prongsai.assessment;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.prongsai.fiscalyear.FiscalYear;
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
        return new Applicable(frameworks.findSince(year));
    }

    /** Frameworks by year, at least one. */
    static final class Applicable {

        private final NavigableMap<Integer, Framework> byYear = new TreeMap<>();

        Applicable(List<Framework> frameworks) {
            if (frameworks.isEmpty()) {
                throw new IllegalStateException("No framework is stored; the migrations bring those of known years");
            }
            frameworks.forEach(framework -> byYear.put(framework.fiscalYear(), framework));
        }

        /** The year's own framework, else the latest earlier one, else the earliest. */
        Framework to(int year) {
            var found = byYear.floorEntry(year);
            return found == null ? byYear.firstEntry().getValue() : found.getValue();
        }

        /** The years to which this framework applies; those of all frameworks have to be here. */
        List<Integer> yearsOf(int frameworkYear) {
            return IntStream.rangeClosed(FiscalYear.EARLIEST, FiscalYear.LATEST)
                    .filter(year -> to(year).fiscalYear() == frameworkYear)
                    .boxed()
                    .toList();
        }

        /** All of them, each as the rules of its own year; the earliest first. */
        List<FrameworkView> views() {
            return byYear.values().stream()
                    .map(framework -> framework.toView(framework.fiscalYear()))
                    .toList();
        }
    }
}
