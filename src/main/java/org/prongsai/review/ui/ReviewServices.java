package org.prongsai.review.ui;

import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.measure.MeasureProposals;
import org.prongsai.review.CauseService;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.review.ReviewService;
import org.springframework.stereotype.Component;

/** What declines are read from, and decided on with. */
@Component
record ReviewServices(
        AssessmentService assessment,
        ReviewService reviews,
        ReviewDecisions decisions,
        CauseService causes,
        MeasureProposals proposals,
        DivisionService divisions) {}
