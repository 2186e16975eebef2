package org.prongsai.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.division.DivisionService;
import org.prongsai.security.FirstAdministrator;
import org.prongsai.testing.Database;
import org.prongsai.user.AccountService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.PlatformTransactionManager;

/** An installation that nobody has used, to be started as a demo; the profile itself would need a context of its own. */
abstract class DemoFixture {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private AccountService accounts;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    Database database;

    @BeforeEach
    void startEmpty() {
        database.clear();
    }

    void start() {
        var data = new DemoData(
                firstAdministrator,
                accounts,
                divisions,
                beans.createBean(DemoReport.class),
                beans.createBean(DemoPlan.class),
                beans.createBean(DemoPast.class),
                beans.createBean(DemoNotes.class),
                transactions);
        data.run(new DefaultApplicationArguments());
    }

    Map<String, Integer> rows() {
        return List.of("account", "division", "fiscal_year", "measure", "assignment", "evidence", "note", "audit_entry")
                .stream()
                .collect(Collectors.toMap(Function.identity(), database::rows));
    }
}
