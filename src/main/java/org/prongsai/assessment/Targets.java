package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is aimed at in a fiscal year, indicator by indicator. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Targets {

    private final TargetRepository targets;

    Targets(TargetRepository targets) {
        this.targets = targets;
    }

    /** Targets of a year, by number of the indicator; those without one are missing. */
    public Map<Integer, BigDecimal> ofYear(int year) {
        return targets.findByYear(year).stream()
                .collect(Collectors.toMap(target -> target.key().indicator(), Target::score));
    }
}
