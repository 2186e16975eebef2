package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.assessment.Figure.Kind;
import org.springframework.stereotype.Component;

/** All scores, whichever table keeps them; asks only the tables that are meant. */
@Component
class FigureStore {

    private final IndicatorScoreRepository indicators;
    private final ItemScoreRepository items;
    private final OfficialFigureRepository official;

    FigureStore(IndicatorScoreRepository indicators, ItemScoreRepository items, OfficialFigureRepository official) {
        this.indicators = indicators;
        this.items = items;
        this.official = official;
    }

    /** What is stored of some years, of these kinds at least. */
    Map<ScoreCell, StoredFigure> read(Collection<Integer> years, Set<Kind> kinds) {
        var stored = new HashMap<ScoreCell, StoredFigure>();
        if (kinds.contains(Kind.INDICATOR)) {
            put(indicators.findByYears(years), stored);
        }
        if (kinds.contains(Kind.ITEM)) {
            put(items.findByYears(years), stored);
        }
        if (!Collections.disjoint(kinds, Kind.OFFICIAL)) {
            put(official.findByYears(years), stored);
        }
        return stored;
    }

    /** The same, of which those of indicators are known already. */
    Map<ScoreCell, StoredFigure> read(HeldScores held, Collection<Integer> years, Set<Kind> kinds) {
        var others = kinds.stream().filter(kind -> kind != Kind.INDICATOR).collect(Collectors.toSet());
        var stored = read(years, others);
        put(held.stored().values(), stored);
        return stored;
    }

    void add(ScoreCell cell, BigDecimal score, String source) {
        var code = cell.figure().code();
        switch (cell.figure().kind()) {
            case INDICATOR ->
                indicators.save(
                        new IndicatorScore(new IndicatorKey(cell.year(), Integer.parseInt(code)), score, source));
            case ITEM -> items.save(new ItemScore(new ItemKey(cell.year(), code), score, source));
            case TOTAL, INSTRUMENT, RATING -> official.save(new OfficialFigure(cell, score, source));
        }
    }

    void remove(StoredFigure stored) {
        switch (stored) {
            case IndicatorScore score -> indicators.delete(score);
            case ItemScore score -> items.delete(score);
            case OfficialFigure figure -> official.delete(figure);
        }
    }

    private static void put(Collection<? extends StoredFigure> found, Map<ScoreCell, StoredFigure> stored) {
        found.forEach(figure -> stored.put(figure.cell(), figure));
    }
}
