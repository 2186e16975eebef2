package org.prongsai.database;

import jakarta.persistence.EntityManager;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/**
 * Reads a value and holds its row until the transaction ends, inside of a query that reads other things. It waits for
 * whoever is about to change the row, and tells what that made of it. On PostgreSQL those who hold a row share it, on H2 they
 * wait in turn.
 */
@Component
public class HeldValue {

    private final String lock;

    HeldValue(EntityManager entities) {
        var isPostgres = entities.getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
        this.lock = isPostgres ? "share" : "update";
    }

    /**
     * HQL for the value. It is SQL of its own, since Hibernate would lock whatever the whole query joins.
     *
     * @param sql a query for the value, with a place for the key of its row
     * @param key HQL for that key
     * @param type what HQL calls the type of the value
     */
    public String of(String sql, String key, String type) {
        return "cast(sql('(%s for %s)', %s) as %s)".formatted(sql, lock, key, type);
    }
}
