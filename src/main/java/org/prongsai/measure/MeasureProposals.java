package org.prongsai.measure;

import java.util.List;
import java.util.Set;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures that management asks for: drafts, in no list and no count until an administrator takes them into the plan. */
@Service
@PreAuthorize("hasRole('MANAGEMENT')")
@Transactional(readOnly = true)
public class MeasureProposals {

    private final NewMeasures added;
    private final PlanRepository plans;
    private final ChangeablePlans changeable;

    MeasureProposals(NewMeasures added, PlanRepository plans, ChangeablePlans changeable) {
        this.added = added;
        this.plans = plans;
        this.changeable = changeable;
    }

    /**
     * Measures of a year's plan that address an indicator, drafts included, whose number, title or codes contain the text,
     * by number.
     */
    public List<MeasureTitle> candidates(int year, int indicator, String text, Pageable page) {
        var words = ThaiText.searchable(text).replaceAll("[\\\\%_]", "\\\\$0");
        return plans.candidates(year, indicator, "%" + words + "%", page);
    }

    /**
     * Adds a draft behind the other measures of its year, linked straight to the indicator; it is written with whatever
     * else the caller's transaction writes.
     *
     * @return its identifier
     * @throws RefusedException where the year is closed or not kept, or a rule of planning is broken
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public long propose(Proposal proposal) {
        var year = proposal.fiscalYear();
        var definition = new MeasureDefinition(
                year,
                changeable.nextNumber(year),
                proposal.title(),
                null,
                new FiscalYear(year).period(),
                List.of(),
                List.of(MeasureLink.toIndicator(proposal.indicator())),
                proposal.leadDivisionId(),
                Set.of());
        return added.add(definition, Retirement.DRAFT).id();
    }
}
