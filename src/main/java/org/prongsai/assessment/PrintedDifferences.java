package org.prongsai.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What published reports say of the change of scores, kept so that a wrong figure stays visible until it is settled. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PrintedDifferences {

    private final PrintedDifferenceRepository differences;
    private final AuditTrail audit;

    PrintedDifferences(PrintedDifferenceRepository differences, AuditTrail audit) {
        this.differences = differences;
        this.audit = audit;
    }

    /** Differences of a year that the stored scores contradict, by number of the indicator. */
    public List<Disagreement> disagreeing(int year) {
        return differences.disagreeing(year);
    }

    /** Whether all of these are stored as they stand. */
    public boolean areKnown(List<NewDifference> given) {
        var stored = stored(given);
        return given.stream().allMatch(d -> isStored(stored.get(d.key()), d));
    }

    /** Stores those that differ from what is stored; recording the same again writes nothing. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void record(List<NewDifference> given, String source) {
        var stored = stored(given);
        for (var difference : given) {
            var known = stored.get(difference.key());
            if (!isStored(known, difference)) {
                var before = known == null ? null : known.points();
                if (known == null) {
                    differences.save(new PrintedDifference(difference, source));
                } else {
                    known.replace(difference, source);
                }
                audit.record(
                        known == null ? AuditAction.CREATED : AuditAction.CHANGED,
                        AuditedObject.of("printedDifference", difference.key()),
                        List.of(FieldChange.of("points", before, difference.points())));
            }
        }
    }

    private static boolean isStored(@Nullable PrintedDifference known, NewDifference difference) {
        return known != null && known.says(difference);
    }

    private Map<IndicatorKey, PrintedDifference> stored(List<NewDifference> given) {
        var years = given.stream().map(NewDifference::year).distinct().toList();
        return years.isEmpty()
                ? Map.of()
                : differences.findByYears(years).stream()
                        .collect(Collectors.toMap(PrintedDifference::key, Function.identity()));
    }
}
