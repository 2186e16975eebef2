package org.prongsai.assessment;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database without scores, on which users are named after the one role they hold. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:assessment;DB_CLOSE_DELAY=-1")
@Import(UsersNamedByRole.class)
abstract class AssessmentDatabaseTest {

    @Autowired
    AssessmentService assessment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entityManagerFactory;

    @BeforeEach
    void emptyTheScores() {
        jdbc.sql("delete from indicator_score").update();
        jdbc.sql("delete from audit_entry").update();
    }

    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
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
