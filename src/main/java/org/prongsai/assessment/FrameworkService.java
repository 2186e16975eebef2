package org.prongsai.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.HistoryLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rules by which a year is assessed, part by part, and who changed them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FrameworkService {

    private static final int HISTORY_LINES = 20;

    private final FrameworkRepository repository;
    private final Frameworks frameworks;
    private final GovernedScores scores;
    private final AuditTrail audit;

    FrameworkService(FrameworkRepository repository, Frameworks frameworks, GovernedScores scores, AuditTrail audit) {
        this.scores = scores;
        this.repository = repository;
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /** The rules of a year, or those that stand in for them. */
    public FrameworkSheet sheet(int year) {
        return frameworks.since(year).to(year).toSheet(year);
    }

    /** Years that have rules of their own, latest first. */
    public List<Integer> years() {
        return repository.findYears();
    }

    /** What keeps these rules from being stored for a year; nothing where they can be. */
    public List<FrameworkProblem> problems(int year, FrameworkDraft draft) {
        var stored = frameworks.since(year).to(year).toDraft();
        return Stream.concat(
                        FrameworkRules.check(draft).stream(),
                        scores.ratedOtherwise(year, stored.ladder(), draft.ladder()).stream())
                .toList();
    }

    /** Who changed the year's own rules when, newest first. */
    public List<HistoryLine> history(int year) {
        return audit.historyOf(FrameworkEditor.audited(year), HISTORY_LINES);
    }
}
