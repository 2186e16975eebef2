package org.prongsai.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.measure.MeasureChecks;
import org.prongsai.measure.WeakSpot;
import org.prongsai.security.Access;
import org.prongsai.security.CurrentUser;
import org.prongsai.security.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a year over for what is wrong or weak; everyone signed in may look at everything. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CheckService {

    private final MeasureChecks measures;
    private final PrintedDifferences differences;
    private final CurrentUser currentUser;

    CheckService(MeasureChecks measures, PrintedDifferences differences, CurrentUser currentUser) {
        this.measures = measures;
        this.differences = differences;
        this.currentUser = currentUser;
    }

    /** How many findings there are of each kind within the scope; kinds outside of it are missing. */
    public Map<CheckKind, Long> counts(int year, CheckScope scope) {
        var divisionIds = divisionIds(scope);
        var counts = new EnumMap<CheckKind, Long>(CheckKind.class);
        measures.countParts(year, divisionIds).forEach((weakness, n) -> counts.put(CheckKind.of(weakness), n));
        if (divisionIds == null) {
            measures.countMeasures(year).forEach((weakness, n) -> counts.put(CheckKind.of(weakness), n));
            counts.put(CheckKind.NUMBERING_GAP, (long)
                    measures.missingNumbers(year).size());
            counts.put(CheckKind.DIFFERENCE_DISAGREES, (long)
                    differences.disagreeing(year).size());
        }
        return counts;
    }

    /** A page of the findings of a kind, in the order of numbers. */
    public List<CheckFinding> page(CheckKind kind, int year, CheckScope scope, Pageable page) {
        var divisionIds = divisionIds(scope);
        if (divisionIds != null && !kind.isForHeads()) {
            return List.of();
        }
        var access = currentUser.access();
        var planner = access.has(Role.ADMIN);
        return switch (kind) {
            case NUMBERING_GAP ->
                cut(measures.missingNumbers(year), page).stream()
                        .map(number -> CheckFinding.missing(number, planner))
                        .toList();
            case DIFFERENCE_DISAGREES ->
                cut(differences.disagreeing(year), page).stream()
                        .map(difference -> CheckFinding.disagrees(difference, planner))
                        .toList();
            default ->
                measures.spots(kind.weakness().orElseThrow(), year, divisionIds, page).stream()
                        .map(spot -> CheckFinding.at(kind, spot, kind.isForHeads() ? heads(access, spot) : planner))
                        .toList();
        };
    }

    private static boolean heads(Access access, WeakSpot spot) {
        return spot.divisionId() != null && access.heads(spot.divisionId());
    }

    /** The divisions to look at, null for all. */
    private @Nullable Set<Long> divisionIds(CheckScope scope) {
        var access = currentUser.access();
        var headOnly = access.has(Role.DIVISION_HEAD) && !access.has(Role.ADMIN) && !access.has(Role.MANAGEMENT);
        return scope == CheckScope.MINE && headOnly ? access.divisionIds() : null;
    }

    private static <T> List<T> cut(List<T> all, Pageable page) {
        return all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }
}
