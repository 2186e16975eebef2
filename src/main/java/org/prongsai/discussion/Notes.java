package org.prongsai.discussion;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.prongsai.database.HeldValue;
import org.prongsai.security.Access;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Repository;

/**
 * Finds notes and the places where they stand, in one statement each. What is about to be written holds its year until the
 * transaction ends, so that no note comes into a year that is being closed.
 */
@Repository
class Notes {

    /** Of the divisions that the person heads, how many take part in the measure of the part {@code a}. */
    private static final String OWN =
            "(select count(*) from Assignment own where own.measure.id = m.id and own.divisionId in :headed)";

    private static final String PLACE = """
            select new org.prongsai.discussion.Place(a.id, a.divisionId, m.fiscalYear, %s = 'CLOSED',
                m.retirement.retired, %s)
            from Assignment a join a.measure m where a.id = :id""";

    /** Those who are mentioned and do exist. */
    private static final String ADDRESSEES =
            " and (select count(*) from Division d where d.id in :divisions) = :numberOfDivisions"
                    + " and (select count(*) from Account p where p.enabled = true and p.username in :people) = :numberOfPeople";

    private static final String NOTE = """
            select new org.prongsai.discussion.PlacedNote(n, a.id, a.divisionId, m.fiscalYear, %s = 'CLOSED',
                m.retirement.retired, %s)
            from Note n join Assignment a on a.id = n.assignmentId join a.measure m where n.id = :id""";

    private static final String LATEST = """
            select new org.prongsai.discussion.NamedNote(n, author.displayName, answerer.displayName)
            from Note n
            left join Account author on author.username = n.author
            left join Account answerer on answerer.username = n.answeredBy
            where n.assignmentId = :id order by n.writtenAt desc, n.id desc""";

    private static final String COUNT = """
            select new org.prongsai.discussion.NoteCount(count(case when n.deletedAt is null then 1 end),
                count(case when n.question = OPEN then 1 end))
            from Note n where n.assignmentId = :id""";

    private final EntityManager entities;
    private final String place;
    private final String heldPlace;
    private final String heldNote;

    Notes(EntityManager entities, HeldValue held) {
        this.entities = entities;
        var state = held.of("select y.state from fiscal_year y where y.be_year = ?", "m.fiscalYear", "String");
        this.place = PLACE.formatted("m.yearState", OWN);
        this.heldPlace = PLACE.formatted(state, OWN) + ADDRESSEES;
        this.heldNote = NOTE.formatted(state, OWN);
    }

    void add(Note note) {
        entities.persist(note);
    }

    Place place(long assignmentId, Access access) {
        return entities.createQuery(place, Place.class)
                .setParameter("id", assignmentId)
                .setParameter("headed", access.divisionIds())
                .getResultStream()
                .findFirst()
                .orElseThrow(Notes::gone);
    }

    /**
     * To be written at.
     *
     * @throws RefusedException where the part is gone, or somebody mentioned is
     */
    Place heldPlace(long assignmentId, Mentions mentions, Access access) {
        return entities.createQuery(heldPlace, Place.class)
                .setParameter("id", assignmentId)
                .setParameter("headed", access.divisionIds())
                .setParameter("divisions", mentions.divisionIds())
                .setParameter("numberOfDivisions", mentions.divisionIds().size())
                .setParameter("people", mentions.usernames())
                .setParameter("numberOfPeople", mentions.usernames().size())
                .getResultStream()
                .findFirst()
                .orElseThrow(Notes::gone);
    }

    /** A note to be changed. */
    PlacedNote heldNote(UUID id, Access access) {
        return entities.createQuery(heldNote, PlacedNote.class)
                .setParameter("id", id)
                .setParameter("headed", access.divisionIds())
                .getResultStream()
                .findFirst()
                .orElseThrow(Notes::gone);
    }

    /** The newest first. */
    List<NamedNote> latest(long assignmentId, int most) {
        return entities.createQuery(LATEST, NamedNote.class)
                .setParameter("id", assignmentId)
                .setMaxResults(most)
                .getResultList();
    }

    NoteCount count(long assignmentId) {
        return entities.createQuery(COUNT, NoteCount.class)
                .setParameter("id", assignmentId)
                .getSingleResult();
    }

    private static RefusedException gone() {
        return new RefusedException("discussion.refused.gone");
    }
}
