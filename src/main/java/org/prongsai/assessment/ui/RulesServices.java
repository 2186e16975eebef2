package org.prongsai.assessment.ui;

import org.prongsai.assessment.FrameworkEditor;
import org.prongsai.assessment.FrameworkService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.springframework.stereotype.Component;

/** What the view of a year's rules asks. */
@Component
record RulesServices(FrameworkService rules, FrameworkEditor editor, FiscalYearService years) {}
