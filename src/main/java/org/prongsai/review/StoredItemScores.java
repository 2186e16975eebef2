package org.prongsai.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.assessment.AssessmentService;
import org.springframework.stereotype.Component;

/** Scores of single questions as they were entered. */
@Component
class StoredItemScores implements ItemScores {

    private final AssessmentService assessment;

    StoredItemScores(AssessmentService assessment) {
        this.assessment = assessment;
    }

    @Override
    public Map<Integer, Map<String, BigDecimal>> of(Collection<Integer> years) {
        return assessment.itemScoresOf(years).entrySet().stream()
                .collect(Collectors.groupingBy(
                        score -> score.getKey().year(),
                        Collectors.toMap(score -> score.getKey().item(), Map.Entry::getValue)));
    }
}
