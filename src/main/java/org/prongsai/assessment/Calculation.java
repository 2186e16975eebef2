package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules and scores of a year, read once, so that any other scores can be worked out without asking the database. */
public final class Calculation {

    private final Scheme scheme;
    private final YearScores scores;
    private final YearScores before;

    Calculation(Scheme scheme, YearScores scores, YearScores before) {
        this.scheme = scheme;
        this.scores = scores;
        this.before = before;
    }

    public int year() {
        return scores.year();
    }

    /** The indicators of the year, by number. */
    public List<Indicator> indicators() {
        return scheme.indicators();
    }

    /** Stored scores by number of the indicator; those that are missing are left out. */
    public Map<Integer, BigDecimal> scores() {
        return scores.byIndicator();
    }

    /** Stored scores of the year before. */
    public Map<Integer, BigDecimal> scoresBefore() {
        return before.byIndicator();
    }

    /** What other scores would come to by the rules of the year. */
    public YearResult resultOf(Map<Integer, BigDecimal> supposed) {
        return scheme.resultOf(year(), supposed);
    }

    /** The instrument to which an indicator belongs. */
    public Optional<Instrument> instrumentOf(int indicator) {
        return indicators().stream()
                .filter(each -> each.number() == indicator)
                .findFirst()
                .flatMap(scheme::instrumentOf);
    }

    /** How many indicators share an instrument equally. */
    public int sharing(Instrument instrument) {
        return scheme.indicatorsOf(instrument).size();
    }

    /** What one point of an indicator of this instrument does to the total. */
    public BigDecimal effectOfOnePoint(Instrument instrument) {
        return EffectOnTotal.of(BigDecimal.ONE, instrument, sharing(instrument));
    }
}
