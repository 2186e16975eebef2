package org.prongsai.demo;

import org.prongsai.division.DivisionService;
import org.prongsai.security.FirstAdministrator;
import org.prongsai.security.SystemUser;
import org.prongsai.user.AccountService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an installation that nobody has used yet; all in one transaction, so a start that is cut off leaves nothing. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final FirstAdministrator firstAdministrator;
    private final AccountService accounts;
    private final DivisionService divisions;
    private final DemoReport report;
    private final DemoPlan plan;
    private final DemoPast past;
    private final DemoNotes notes;
    private final TransactionTemplate transaction;

    DemoData(
            FirstAdministrator firstAdministrator,
            AccountService accounts,
            DivisionService divisions,
            DemoReport report,
            DemoPlan plan,
            DemoPast past,
            DemoNotes notes,
            PlatformTransactionManager transactions) {
        this.firstAdministrator = firstAdministrator;
        this.accounts = accounts;
        this.divisions = divisions;
        this.report = report;
        this.plan = plan;
        this.past = past;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstAdministrator.isMissing()) {
            transaction.executeWithoutResult(started -> notes.write(SystemUser.call(this::layOut)));
            LOG.info(
                    "Demo data laid out; sign in as admin, clerk, finance, works or mayor with {}",
                    DemoPeople.PASSWORD);
        }
    }

    private DemoDivisions layOut() {
        var known = new DemoDivisions(divisions.all());
        report.bringIn(known);
        plan.layOut(known);
        DemoPeople.create(accounts, known);
        past.begin();
        return known;
    }
}
