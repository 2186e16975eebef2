package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.springframework.stereotype.Repository;

/**
 * Reads parts that are about to be written, and in the same statement holds their year where it stands until the
 * transaction ends. Writers share that hold, and whoever moves the year waits for them, so that nothing lands in a year
 * that was closed meanwhile. The state is that of the row which is held: a formula beside it might tell an older one.
 */
@Repository
class WritableParts {

    private static final String PLACE = """
            new org.prongsai.measure.EvidencePlace(a, m, y.state,
                (select count(*) from Evidence e where e.assignmentId = a.id),
                (select coalesce(max(e.ordinal), 0) from Evidence e where e.assignmentId = a.id))
            """;

    private static final String FROM = """
            from Assignment a join a.measure m join YearEntry y on y.beYear = m.fiscalYear
            where a.id in (:ids)""";

    private static final String BULK = "select new org.prongsai.measure.BulkTarget(" + PLACE + """
            , (select count(*) > 0 from Evidence e where e.assignmentId = a.id and e.hash = :hash))
            """ + FROM;

    private static final String UNDO = """
            select new org.prongsai.measure.UndoTarget(a, m, y.state,
                (select count(*) from Evidence e where e.assignmentId = a.id and e.id in (:evidence)))
            """ + FROM;

    private static final String PROVEN = """
            select new org.prongsai.measure.ProvenPart(e, a, m, y.state)
            from Evidence e join Assignment a on a.id = e.assignmentId join a.measure m
            join YearEntry y on y.beYear = m.fiscalYear where e.id = :id""";

    private final EntityManager entities;

    WritableParts(EntityManager entities) {
        this.entities = entities;
    }

    /** A part with its measure, and where the next evidence of it goes. */
    Optional<EvidencePlace> find(long id) {
        return holdingYear("select " + PLACE + FROM, EvidencePlace.class)
                .setParameter("ids", List.of(id))
                .getResultStream()
                .findFirst();
    }

    Optional<ProvenPart> proven(long evidenceId) {
        return holdingYear(PROVEN, ProvenPart.class)
                .setParameter("id", evidenceId)
                .getResultStream()
                .findFirst();
    }

    List<BulkTarget> bulkTargets(Collection<Long> ids, String hash) {
        return bulkTargets(holdingYear(BULK, BulkTarget.class), ids, hash);
    }

    /** The same only to be looked at, which holds nothing. */
    List<BulkTarget> readBulkTargets(Collection<Long> ids, String hash) {
        return bulkTargets(entities.createQuery(BULK, BulkTarget.class), ids, hash);
    }

    private static List<BulkTarget> bulkTargets(TypedQuery<BulkTarget> query, Collection<Long> ids, String hash) {
        return query.setParameter("ids", ids).setParameter("hash", hash).getResultList();
    }

    List<UndoTarget> undoTargets(Collection<Long> ids, Collection<Long> evidence) {
        return holdingYear(UNDO, UndoTarget.class)
                .setParameter("ids", ids)
                .setParameter("evidence", evidence)
                .getResultList();
    }

    /** Shared where the database can, as PostgreSQL does; H2 has writers of one year wait for each other. */
    @SuppressWarnings({"unchecked", "deprecation"})
    private <T> TypedQuery<T> holdingYear(String hql, Class<T> type) {
        SelectionQuery<T> query = entities.createQuery(hql, type).unwrap(SelectionQuery.class);
        return (TypedQuery<T>) query.setLockMode("y", LockMode.PESSIMISTIC_READ);
    }
}
