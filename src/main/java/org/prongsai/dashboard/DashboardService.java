package org.prongsai.dashboard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.measure.MeasureStatistics;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the first page of management shows, read in one go. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DashboardService {

    private final AssessmentService assessment;
    private final MeasureStatistics measures;

    DashboardService(AssessmentService assessment, MeasureStatistics measures) {
        this.assessment = assessment;
        this.measures = measures;
    }

    /**
     * Two years beside each other.
     *
     * @param laterYear year asked for; null, or a year without scores, for the latest that has scores
     * @param earlierYear year to compare with; null, or none before the later one, for the one before it
     * @return empty where no scores are stored at all
     */
    public Optional<Dashboard> read(@Nullable Integer laterYear, @Nullable Integer earlierYear) {
        var scored = assessment.yearsWithScores();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        var later = laterYear != null && scored.contains(laterYear) ? laterYear : scored.getFirst();
        var earlier = earlierYear != null && earlierYear < later ? earlierYear : previous(scored, later);
        return Optional.of(new Dashboard(
                scored, assessment.compare(later, earlier), measures.coverage(later), measures.progress(later)));
    }

    private static int previous(List<Integer> scored, int later) {
        return scored.stream().filter(year -> year < later).findFirst().orElse(later - 1);
    }
}
