package org.prongsai.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Scores of single questions are not kept yet. */
@Component
class NoItemScores implements ItemScores {

    @Override
    public Map<Integer, Map<String, BigDecimal>> of(Collection<Integer> years) {
        return Map.of();
    }
}
