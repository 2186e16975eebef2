package org.prongsai.assessment.ui;

import org.prongsai.assessment.ScoreEntry;
import org.prongsai.assessment.ScoreFiles;
import org.prongsai.assessment.ScorePublications;
import org.prongsai.assessment.ScoreSheets;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.fiscalyear.FiscalYearService;
import org.springframework.stereotype.Component;

/** What the view of scores asks. */
@Component
record ScoreServices(
        ScoreSheets sheets,
        ScoreEntry entry,
        ScorePublications publications,
        ScoreFiles files,
        FiscalYearService years,
        ChangeFeed feed) {}
