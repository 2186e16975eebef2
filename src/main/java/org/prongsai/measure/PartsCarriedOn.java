package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/**
 * Gives measures the divisions of those that they carry on, with nothing reported yet. One statement for all of them,
 * since a year of a large municipality has more than a hundred thousand parts; JPA would ask for each identifier.
 */
@Component
class PartsCarriedOn {

    /** Each row takes a number of the sequence for itself; the rest of its step is left unused. */
    private static final String COPY = """
            insert into assignment
                (id, measure_id, division_id, duty, status, progress, outcome, obstacle, imported, version,
                fiscal_year, number, period_end, retired, first_indicator, position)
            select %s, later.id, a.division_id, a.duty, 'NOT_STARTED', 0, '', '', false, 0,
                later.fiscal_year, later.number, later.period_end, later.retired, later.first_indicator, a.position
            from assignment a
            join measure m on m.id = a.measure_id
            join measure later on later.origin_id = coalesce(m.origin_id, m.id)
            where m.fiscal_year = :from and later.id in (:successors)
            """;

    private final EntityManager entities;
    private final String copy;

    PartsCarriedOn(EntityManager entities) {
        this.entities = entities;
        this.copy = COPY.formatted(nextNumber(entities));
    }

    private static String nextNumber(EntityManager entities) {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSelectSequenceNextValString("assignment_seq");
    }

    /** @param successors measures that carry on some of that year; there is at least one */
    void copy(int from, Collection<Long> successors) {
        entities.flush();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(copy)
                .setParameter("from", from)
                .setParameterList("successors", successors)
                .executeUpdate();
    }
}
