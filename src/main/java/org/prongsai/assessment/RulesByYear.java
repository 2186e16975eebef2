package org.prongsai.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** The rules of several years, each put together once. */
final class RulesByYear {

    private final SingletonSupplier<Frameworks.Applicable> frameworks;
    private final Map<Integer, YearRules> known = new HashMap<>();

    RulesByYear(Frameworks.Applicable frameworks) {
        this(() -> frameworks);
    }

    /** @param frameworks asked for once, and only if a rule is needed */
    RulesByYear(Supplier<Frameworks.Applicable> frameworks) {
        this.frameworks = SingletonSupplier.of(frameworks);
    }

    YearRules of(int year) {
        return known.computeIfAbsent(year, this::read);
    }

    /** Whether a figure may be stored as it stands, or removed. */
    boolean allows(CellChange change) {
        var rules = of(change.cell().year());
        var figure = change.cell().figure();
        return change.score() != null && figure.kind() == Figure.Kind.RATING
                ? rules.step(change.score()).isPresent()
                : rules.has(figure) && change.isReadable();
    }

    private YearRules read(int year) {
        var framework = frameworks.obtain().to(year);
        return new YearRules(
                framework.toView(year), framework.toScheme().ladder().steps());
    }
}
