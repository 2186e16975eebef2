package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.SelectionQuery;
import org.prongsai.measure.UndoTicket.AddedEvidence;
import org.springframework.stereotype.Repository;

/**
 * Reads parts that are about to be written, and holds their year where it stands until the transaction ends. Whoever moves
 * the year waits for its writers, so that nothing lands in a year that was closed meanwhile.
 *
 * <p>On PostgreSQL writers share the year and take their parts for themselves, one after the other by number, so that two
 * never wait for each other; this takes a statement of its own, since Hibernate would lock all tables in one way. H2 knows no
 * sharing; there the same statement makes writers of one year wait in turn.
 *
 * <p>Whoever takes evidence away holds the content of its file as well, after the part: of two who remove the last two
 * pieces that name it, the second waits, and sees that the first is gone.
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

    private static final String HOLD = """
            select a.id from assignment a join fiscal_year y on y.be_year = a.fiscal_year where a.id in (%s)
            order by a.id for update of a for share of y""";

    private static final String HOLD_WITH_FILES = """
            with part as (%s), content as (
                select p.attachment_id from attachment_part p where p.position = 0 and p.attachment_id in
                    (select e.attachment_id from evidence e where e.id in (:evidence))
                order by p.attachment_id for update)
            select id from part union all select 0 from content""";

    private static final String BY_ID = HOLD.formatted(":ids");
    private static final String BY_ID_WITH_FILES = HOLD_WITH_FILES.formatted(BY_ID);
    private static final String BY_EVIDENCE = HOLD_WITH_FILES.formatted(
            HOLD.formatted("select e.assignment_id from evidence e where e.id in (:evidence)"));

    private final EntityManager entities;
    private final boolean shares;

    WritableParts(EntityManager entities) {
        this.entities = entities;
        this.shares = entities.getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
    }

    /** A part with its measure, and where the next evidence of it goes. */
    Optional<EvidencePlace> find(long id) {
        var ids = List.of(id);
        hold(BY_ID, Map.of("ids", ids));
        return holdingYear("select " + PLACE + FROM, EvidencePlace.class)
                .setParameter("ids", ids)
                .getResultStream()
                .findFirst();
    }

    Optional<ProvenPart> proven(long evidenceId) {
        hold(BY_EVIDENCE, Map.of("evidence", List.of(evidenceId)));
        return holdingYear(PROVEN, ProvenPart.class)
                .setParameter("id", evidenceId)
                .getResultStream()
                .findFirst();
    }

    List<BulkTarget> bulkTargets(Collection<Long> ids, String hash) {
        hold(BY_ID, Map.of("ids", ids));
        return bulkTargets(holdingYear(BULK, BulkTarget.class), ids, hash);
    }

    /** The same only to be looked at, which holds nothing. */
    List<BulkTarget> readBulkTargets(Collection<Long> ids, String hash) {
        return bulkTargets(entities.createQuery(BULK, BulkTarget.class), ids, hash);
    }

    private static List<BulkTarget> bulkTargets(TypedQuery<BulkTarget> query, Collection<Long> ids, String hash) {
        return query.setParameter("ids", ids).setParameter("hash", hash).getResultList();
    }

    List<UndoTarget> undoTargets(Collection<Long> ids, UndoTicket ticket) {
        var evidence = ticket.added().stream().map(AddedEvidence::id).toList();
        if (ticket.file().isPresent()) {
            hold(BY_ID_WITH_FILES, Map.of("ids", ids, "evidence", evidence));
        } else {
            hold(BY_ID, Map.of("ids", ids));
        }
        return holdingYear(UNDO, UndoTarget.class)
                .setParameter("ids", ids)
                .setParameter("evidence", evidence)
                .getResultList();
    }

    private void hold(String sql, Map<String, Collection<Long>> ids) {
        if (shares) {
            var query = entities.createNativeQuery(sql, Long.class);
            ids.forEach(query::setParameter);
            query.getResultList();
        }
    }

    @SuppressWarnings({"unchecked", "deprecation"})
    private <T> TypedQuery<T> holdingYear(String hql, Class<T> type) {
        var query = entities.createQuery(hql, type);
        return shares
                ? query
                : (TypedQuery<T>) query.unwrap(SelectionQuery.class).setLockMode("y", LockMode.PESSIMISTIC_READ);
    }
}
