package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/** Keeps a year where it stands for those who plan in it: on PostgreSQL they share it, on H2 they wait in turn. */
@Component
class YearLock {

    private final String lock;

    YearLock(EntityManager entities) {
        var isPostgres = entities.getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
        this.lock = isPostgres ? "share" : "update";
    }

    /**
     * HQL for the state of a year, which holds it until the transaction ends and waits for whoever is about to move it.
     * Written as a query of its own inside the other, since Hibernate would lock all that the other one joins.
     *
     * @param year HQL for the year
     */
    String stateOf(String year) {
        return "cast(sql('(select y.state from fiscal_year y where y.be_year = ? for %s)', %s) as String)"
                .formatted(lock, year);
    }
}
