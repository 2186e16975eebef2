package org.prongsai.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.assessment.Figure.Kind;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.HistoryLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scores of several years as a grid, and who entered each of them when and from where. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ScoreSheets {

    private static final int HISTORY_LINES = 20;

    private final FigureStore store;
    private final Frameworks frameworks;
    private final ScorePublicationRepository publications;
    private final AuditTrail audit;

    ScoreSheets(FigureStore store, Frameworks frameworks, ScorePublicationRepository publications, AuditTrail audit) {
        this.store = store;
        this.frameworks = frameworks;
        this.publications = publications;
        this.audit = audit;
    }

    /**
     * The scores of some years.
     *
     * @param years Buddhist fiscal years, at least one
     * @param opened numbers of the indicators whose items are wanted as well
     */
    public ScoreSheet read(Collection<Integer> years, Set<Integer> opened) {
        var kinds = EnumSet.of(Kind.INDICATOR, Kind.TOTAL);
        if (!opened.isEmpty()) {
            kinds.add(Kind.ITEM);
        }
        var stored = store.read(years, kinds);
        var published = publications.findPublished(years);
        var applicable = frameworks.since(Collections.min(years));
        var rules = new RulesByYear(applicable);
        var columns = years.stream()
                .sorted()
                .map(year -> new ScoreSheet.Year(
                        year,
                        rules.of(year),
                        new OfficialReading(applicable.to(year).toScheme(), stored).of(year, published.contains(year))))
                .toList();
        return new ScoreSheet(columns, new SheetRows(columns, opened).all(), values(stored));
    }

    /** Who entered a figure when, from where and why, newest first. */
    public List<HistoryLine> history(ScoreCell cell) {
        return audit.historyOf(cell.audited(), HISTORY_LINES);
    }

    private static Map<ScoreCell, ScoreSheet.Stored> values(Map<ScoreCell, StoredFigure> stored) {
        return stored.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new ScoreSheet.Stored(
                                entry.getValue().score(), entry.getValue().version())));
    }
}
