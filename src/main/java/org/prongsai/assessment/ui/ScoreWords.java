package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Figure;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.ui.ShownScore;

/** Names and figures of cells in the reader's language; numbers in texts are never grouped. */
record ScoreWords(Component texts, Locale locale) {

    String text(String key, Object... arguments) {
        return texts.getTranslation(
                key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** A sentence about how many, whose words may depend on the numbers. */
    String counted(String key, Number... counts) {
        return texts.getTranslation(key, (Object[]) counts);
    }

    String name(ScoreSheet.Row row) {
        var name = row.name().in(locale);
        return switch (row.figure().kind()) {
            case INDICATOR -> row.figure().code() + ". " + name;
            case ITEM -> row.figure().code();
            case TOTAL -> text("scores.total");
            case INSTRUMENT -> text("scores.instrument", row.figure().code() + " " + name);
            case RATING -> text("scores.rating");
        };
    }

    /** The name of a cell's row; its key where the sheet has no such row. */
    String name(ScoreSheet sheet, ScoreCell cell) {
        return sheet.rows().stream()
                .filter(row -> row.figure().equals(cell.figure()))
                .findFirst()
                .map(this::name)
                .orElse(cell.figure().code());
    }

    /** A score with its decimals, or a word of the year's ladder; empty where there is none. */
    String shown(Figure figure, @Nullable BigDecimal score, ScoreSheet.@Nullable Year year) {
        if (score == null) {
            return "";
        }
        if (figure.kind() != Figure.Kind.RATING) {
            return ShownScore.of(score);
        }
        return year == null
                ? score.toPlainString()
                : year.rules().ladder().stream()
                        .filter(step -> step.position() == score.intValue())
                        .findFirst()
                        .map(this::word)
                        .orElse(score.toPlainString());
    }

    String shown(ScoreSheet sheet, ScoreCell cell, @Nullable BigDecimal score) {
        return shown(cell.figure(), score, sheet.year(cell.year()).orElse(null));
    }

    String word(RatingStep step) {
        return step.name().in(locale);
    }
}
