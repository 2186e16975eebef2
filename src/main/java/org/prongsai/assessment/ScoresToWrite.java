package org.prongsai.assessment;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.prongsai.database.HeldValue;
import org.springframework.stereotype.Repository;

/** Reads what has to be known before scores are written, and keeps their years from being published meanwhile. */
@Repository
class ScoresToWrite {

    private final EntityManager entities;
    private final String byYears;

    ScoresToWrite(EntityManager entities, HeldValue held) {
        this.entities = entities;
        var published = held.of(
                "select h.published from score_publication h where h.fiscal_year = ?", "p.fiscalYear", "Boolean");
        this.byYears = """
                select new org.prongsai.assessment.HeldScore(p.fiscalYear, %s, key(i), s)
                from ScorePublication p
                join Framework f on f.fiscalYear = coalesce(
                    (select max(g.fiscalYear) from Framework g where g.fiscalYear <= p.fiscalYear),
                    (select min(g.fiscalYear) from Framework g))
                join f.indicators i
                left join IndicatorScore s on s.key.year = p.fiscalYear and s.key.indicator = key(i)
                where p.fiscalYear in (:years) order by p.fiscalYear""".formatted(published);
    }

    /** The indicators of these years with their scores; the years are held until the transaction ends. */
    HeldScores of(Collection<Integer> years) {
        return new HeldScores(entities.createQuery(byYears, HeldScore.class)
                .setParameter("years", years)
                .getResultList());
    }
}
