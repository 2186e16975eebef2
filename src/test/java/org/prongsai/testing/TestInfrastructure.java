package org.prongsai.testing;

import javax.sql.DataSource;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.measure.MeasureIntake;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@TestConfiguration(proxyBeanMethods = false)
class TestInfrastructure {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    /** Created once the migrations have run, since it keeps what they have left. */
    @Bean
    Database database(DataSource dataSource, FlywayMigrationInitializer migrated) {
        return new Database(dataSource);
    }

    @Bean
    AtOnce atOnce(JdbcTemplate jdbc, PlatformTransactionManager transactions, Database database) {
        return new AtOnce(jdbc, transactions, database);
    }

    @Bean
    People people(JdbcClient jdbc) {
        return new People(jdbc);
    }

    @Bean
    Register register(FiscalYearService years, MeasureIntake intake, AssessmentService assessment, JdbcClient jdbc) {
        return new Register(years, intake, assessment, jdbc);
    }
}
