package org.prongsai.assessment;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.security.Role;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database without scores, on which users are named after the one role they hold. */
abstract class AssessmentDatabaseTest {

    @Autowired
    AssessmentService assessment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entityManagerFactory;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @BeforeEach
    void startWithoutScores() {
        database.clear();
        for (var role : Role.values()) {
            people.add(role.name(), Set.of(role));
        }
    }

    long rows(String table) {
        return database.rows(table);
    }

    /** How many statements Hibernate prepared for some work. */
    long statements(Supplier<?> work) {
        var statistics = entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.get();
        return statistics.getPrepareStatementCount();
    }
}
