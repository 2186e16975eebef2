package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ExportColumn;
import org.prongsai.shared.ThaiTime;

/**
 * Columns of the list as columns of a file, in the reader's language. Words are looked up beforehand, since the file is
 * written where there is no page to ask for them.
 */
final class ExportColumns {

    private final Component view;
    private final Locale locale;
    private final LocalDate today;
    private final Map<AssignmentStatus, String> words = new EnumMap<>(AssignmentStatus.class);
    private final String overdue;
    private final String unowned;

    ExportColumns(Component view, Locale locale, Clock clock) {
        this.view = view;
        this.locale = locale;
        this.today = LocalDate.now(clock);
        this.overdue = word("status.overdue");
        this.unowned = word("measure.unowned");
        Arrays.stream(AssignmentStatus.values()).forEach(s -> words.put(s, word(StatusBadge.key(s))));
    }

    /** @param keys columns of the list, from left to right; what a file has no cell for is left out */
    List<ExportColumn> of(List<String> keys) {
        return keys.stream().flatMap(this::columns).toList();
    }

    private Stream<ExportColumn> columns(String key) {
        return switch (key) {
            case "division" -> column("column.division", 32, this::division);
            case "number" -> column("column.number", 8, MeasureRow::number);
            case "title" -> column("measure", 60, MeasureRow::title);
            case "period" ->
                Stream.concat(
                        column("export.start", 14, MeasureRow::periodStart),
                        column("export.end", 14, MeasureRow::periodEnd));
            case "indicator" -> column("column.indicator", 12, ExportColumns::indicators);
            case "status" ->
                Stream.of(
                                column("status", 22, this::status),
                                column("status.overdue", 12, this::overdue),
                                column("export.questions", 12, ExportColumns::questions),
                                column("measure.unowned", 12, this::unowned))
                        .flatMap(Function.identity());
            case "evidence" -> column("column.evidence", 10, MeasureRow::evidence);
            case "changed" -> column("column.changed", 14, ExportColumns::changed);
            default -> Stream.empty();
        };
    }

    private Stream<ExportColumn> column(String titleKey, int width, Function<MeasureRow, @Nullable Object> value) {
        return Stream.of(new ExportColumn(word(titleKey), width, value));
    }

    private String word(String key) {
        return view.getTranslation(key);
    }

    private @Nullable Object division(MeasureRow row) {
        var name = row.division();
        return name == null ? null : name.in(locale);
    }

    private @Nullable Object status(MeasureRow row) {
        return row.status() == null ? null : words.get(row.status());
    }

    private @Nullable Object overdue(MeasureRow row) {
        return row.isOverdue(today) ? overdue : null;
    }

    private @Nullable Object unowned(MeasureRow row) {
        return row.isUnowned() ? unowned : null;
    }

    private static @Nullable Object questions(MeasureRow row) {
        return row.questions() == 0 ? null : row.questions();
    }

    private static Object indicators(MeasureRow row) {
        return row.indicators().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static @Nullable Object changed(MeasureRow row) {
        return row.changedAt() == null ? null : LocalDate.ofInstant(row.changedAt(), ThaiTime.ZONE);
    }
}
