package org.prongsai.assessment.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Figure;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.ui.ShownScore;

/** Puts a sheet and what was typed over it into the words and figures of the grid. */
record ScoreGridModel(ScoreSheet sheet, ScoreDraft draft, Set<Integer> opened, boolean editable, ScoreWords words) {

    ScoreGrid.Model all() {
        var first = sheet.years().getFirst().year();
        var last = sheet.years().getLast().year();
        return new ScoreGrid.Model(
                sheet.years().stream().map(this::column).toList(),
                sheet.rows().stream().map(this::row).toList(),
                new ScoreGrid.Labels(
                        words.text("scores.table", first, last),
                        words.text("scores.column"),
                        words.text("scores.state.absent"),
                        words.text("scores.state.locked"),
                        words.text("scores.state.unsaved"),
                        words.text("scores.state.empty"),
                        words.text("scores.rating.none")));
    }

    /** The cells that are shown among these. */
    List<ScoreGrid.Cell> some(Collection<ScoreCell> cells) {
        return sheet.rows().stream()
                .flatMap(row -> sheet.years().stream()
                        .filter(year -> cells.contains(new ScoreCell(year.year(), row.figure())))
                        .filter(year -> sheet.has(row, year))
                        .map(year -> cell(row, year)))
                .toList();
    }

    private ScoreGrid.Column column(ScoreSheet.Year year) {
        var correcting = draft.isCorrecting(year.year());
        var state = correcting ? "scores.correcting" : year.published() ? "scores.published" : null;
        var framework = year.rules().framework();
        return new ScoreGrid.Column(
                String.valueOf(year.year()),
                state == null ? null : words.text(state),
                correcting ? "correcting" : year.published() ? "published" : "open",
                framework.provisional() ? words.text("scores.standIn", framework.frameworkYear()) : null,
                year.rules().ladder().stream().map(words::word).toList());
    }

    private ScoreGrid.Row row(ScoreSheet.Row row) {
        return new ScoreGrid.Row(
                kind(row.figure()),
                words.name(row),
                row.figure().kind() == Figure.Kind.INDICATOR ? toggle(row) : null,
                sheet.years().stream().map(year -> cell(row, year)).toList());
    }

    private static String kind(Figure figure) {
        return switch (figure.kind()) {
            case INDICATOR, ITEM, RATING -> figure.kind().name().toLowerCase(Locale.ROOT);
            case TOTAL, INSTRUMENT -> "official";
        };
    }

    private ScoreGrid.Toggle toggle(ScoreSheet.Row row) {
        var number = Integer.parseInt(row.figure().code());
        var open = opened.contains(number);
        return new ScoreGrid.Toggle(
                number, open, words.text(open ? "scores.items.close" : "scores.items.open", number));
    }

    private ScoreGrid.Cell cell(ScoreSheet.Row row, ScoreSheet.Year year) {
        var cell = new ScoreCell(year.year(), row.figure());
        if (!sheet.has(row, year)) {
            // an item may have its cell in the row of another indicator, so this one is no cell of it
            return new ScoreGrid.Cell("", "", ScoreGrid.State.ABSENT, false, null, null, false);
        }
        var entered = draft.at(cell);
        var problem = entered == null ? null : entered.reading().problem();
        var shown = entered == null || entered.reading().isReadable()
                ? words.shown(
                        row.figure(),
                        entered == null ? sheet.score(cell) : entered.reading().score(),
                        year)
                : entered.text();
        return new ScoreGrid.Cell(
                cell.key(),
                shown,
                state(year),
                entered != null,
                problem == null ? null : words.text("scores.problem." + problem.name()),
                note(row, year),
                differs(row, year));
    }

    private ScoreGrid.State state(ScoreSheet.Year year) {
        if (!editable) {
            return ScoreGrid.State.READ;
        }
        return year.published() && !draft.isCorrecting(year.year()) ? ScoreGrid.State.LOCKED : ScoreGrid.State.OPEN;
    }

    private @Nullable String note(ScoreSheet.Row row, ScoreSheet.Year year) {
        var key = differs(row, year) ? "scores.differs" : "scores.estimated";
        var result = year.result();
        return switch (row.figure().kind()) {
            case TOTAL -> estimated(key, result.computed().estimatedTotal());
            case INSTRUMENT -> estimated(key, result.computedOf(row.figure().code()));
            case RATING -> {
                var rating = result.computed().rating();
                yield rating == null ? null : words.text(key, words.word(rating));
            }
            case INDICATOR -> {
                var mean = sheet.meanOfItems(year, Integer.parseInt(row.figure().code()));
                yield mean == null ? null : words.text("scores.mean", ShownScore.of(mean));
            }
            case ITEM -> null;
        };
    }

    private static boolean differs(ScoreSheet.Row row, ScoreSheet.Year year) {
        return switch (row.figure().kind()) {
            case TOTAL -> year.result().totalDiffers();
            case INSTRUMENT -> year.result().instrumentDiffers(row.figure().code());
            case RATING -> year.result().ratingDiffers();
            case INDICATOR, ITEM -> false;
        };
    }

    private @Nullable String estimated(String key, @Nullable BigDecimal score) {
        return score == null ? null : words.text(key, ShownScore.of(score));
    }
}
