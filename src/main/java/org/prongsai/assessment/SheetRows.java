package org.prongsai.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.shared.Bilingual;

/** The rows of some years together; names are those of the latest year that has them. */
record SheetRows(List<ScoreSheet.Year> years, Set<Integer> opened) {

    private static final Bilingual UNNAMED = new Bilingual("", "");

    List<ScoreSheet.Row> all() {
        var rows = new ArrayList<ScoreSheet.Row>();
        var indicators = new TreeMap<Integer, Bilingual>();
        var instruments = new TreeMap<String, Instrument>();
        for (var year : years) {
            var framework = year.rules().framework();
            framework.indicators().forEach(each -> indicators.put(each.number(), each.name()));
            framework.instruments().forEach(each -> instruments.put(each.code(), each));
        }
        indicators.forEach((number, name) -> {
            rows.add(new ScoreSheet.Row(Figure.indicator(number), name, null));
            if (opened.contains(number)) {
                rows.addAll(items(number));
            }
        });
        rows.add(new ScoreSheet.Row(Figure.TOTAL, UNNAMED, null));
        instruments.values().stream()
                .sorted(Comparator.comparingInt(Instrument::position))
                .map(each -> new ScoreSheet.Row(Figure.instrument(each.code()), each.shortName(), null))
                .forEach(rows::add);
        rows.add(new ScoreSheet.Row(Figure.RATING, UNNAMED, null));
        return rows;
    }

    private List<ScoreSheet.Row> items(int indicator) {
        var items = new TreeSet<>(QuestionItem.OFFICIAL_ORDER);
        for (var year : years) {
            year.rules().framework().questionItems().stream()
                    .filter(item -> item.indicator() == indicator)
                    .forEach(items::add);
        }
        return items.stream()
                .map(item -> new ScoreSheet.Row(
                        Figure.item(item.code()), new Bilingual(item.code(), item.code()), indicator))
                .toList();
    }
}
