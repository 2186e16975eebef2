package org.prongsai.measure.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.BuddhistDates;

/** Names a period as officials do: the year, a half, a quarter, months, or days. */
class PeriodEditor extends Composite<Div> {

    private final transient FiscalYear year;
    private final Select<PeriodKind> kind = new Select<>();
    private final Select<Period> part = new Select<>();
    private final Select<YearMonth> firstMonth = month("plan.period.from");
    private final Select<YearMonth> lastMonth = month("plan.period.to");
    private final BuddhistDatePicker firstDay = new BuddhistDatePicker(getTranslation("plan.period.from"));
    private final BuddhistDatePicker lastDay = new BuddhistDatePicker(getTranslation("plan.period.to"));
    private final Span outside = new Span();

    /** What was said last, which another way of naming begins with. */
    private Period said;

    private transient Runnable changed = () -> {};

    PeriodEditor(FiscalYear year) {
        this.year = year;
        said = year.period();
        kind.setLabel(getTranslation("plan.period"));
        kind.setItems(PeriodKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("plan.period." + k.name()));
        kind.addValueChangeListener(change -> fill(said));
        part.setItemLabelGenerator(this::name);
        Stream.<AbstractField<?, ?>>of(part, firstMonth, lastMonth, firstDay, lastDay)
                .forEach(field -> field.addValueChangeListener(change -> listen()));
        outside.addClassNames("quiet", "whole-row");
        outside.getElement().setAttribute("role", "status");
        getContent().addClassName("period-editor");
        getContent().add(kind, part, firstMonth, lastMonth, firstDay, lastDay, outside);
        show(said);
    }

    private Select<YearMonth> month(String key) {
        var month = new Select<YearMonth>();
        month.setLabel(getTranslation(key));
        month.setItemLabelGenerator(m -> BuddhistDates.month(m, getLocale()));
        return month;
    }

    private String name(Period chosen) {
        var parts = kind.getValue().parts(year);
        var key = kind.getValue() == PeriodKind.HALF ? "plan.half" : "plan.quarter";
        return getTranslation(key, parts.indexOf(chosen) + 1) + " (" + BuddhistDates.period(chosen, getLocale()) + ")";
    }

    void show(Period period) {
        said = period;
        kind.setValue(PeriodKind.of(period, year));
        fill(period);
    }

    void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        part.setReadOnly(readOnly);
        List.of(firstMonth, lastMonth).forEach(month -> month.setReadOnly(readOnly));
        List.of(firstDay, lastDay).forEach(day -> day.setReadOnly(readOnly));
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What was said last, be there something unreadable now. */
    Period last() {
        return said;
    }

    /** Whether another period than this one is said, or none that can be read. */
    boolean isChangedFrom(Period stored) {
        return !stored.equals(read(false).orElse(null));
    }

    /** What is said; empty, with the field marked, where nothing is, or an end before the start. */
    Optional<Period> read() {
        return read(true);
    }

    private void fill(Period period) {
        var chosen = kind.getValue();
        var parts = chosen.parts(year);
        part.setVisible(parts.size() > 1);
        part.setLabel(getTranslation("plan.period." + chosen.name()));
        part.setItems(parts);
        parts.stream()
                .filter(p -> p.contains(period.start()))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .ifPresent(part::setValue);
        List.of(firstMonth, lastMonth).forEach(month -> {
            month.setItems(monthsAround(period));
            month.setVisible(chosen == PeriodKind.MONTHS);
        });
        List.of(firstDay, lastDay).forEach(day -> day.setVisible(chosen == PeriodKind.DAYS));
        firstMonth.setValue(YearMonth.from(period.start()));
        lastMonth.setValue(YearMonth.from(period.end()));
        firstDay.setValue(period.start());
        lastDay.setValue(period.end());
        said = period;
        listen();
    }

    /** The months of the year, and those beyond it that the period reaches. */
    private List<YearMonth> monthsAround(Period period) {
        var first = Stream.of(period.start(), year.start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = Stream.of(period.end(), year.end()).max(LocalDate::compareTo).orElseThrow();
        return Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private void listen() {
        read(false).ifPresent(period -> said = period);
        Stream.<HasValidationProperties>of(firstMonth, lastMonth).forEach(field -> field.setInvalid(false));
        outside.setText(
                year.period().encloses(said) ? "" : getTranslation("plan.period.outside", String.valueOf(year.year())));
        changed.run();
    }

    private Optional<Period> read(boolean mark) {
        return switch (kind.getValue()) {
            case YEAR, HALF, QUARTER -> Optional.ofNullable(part.getValue());
            case MONTHS ->
                period(
                        Optional.ofNullable(firstMonth.getValue())
                                .map(m -> m.atDay(1))
                                .orElse(null),
                        Optional.ofNullable(lastMonth.getValue())
                                .map(YearMonth::atEndOfMonth)
                                .orElse(null),
                        firstMonth,
                        lastMonth,
                        mark);
            case DAYS -> period(firstDay.getValue(), lastDay.getValue(), firstDay, lastDay, mark);
        };
    }

    private <F extends HasValidationProperties & Focusable<?>> Optional<Period> period(
            @Nullable LocalDate start, @Nullable LocalDate end, F from, F to, boolean mark) {
        if (start != null && end != null && !end.isBefore(start)) {
            return Optional.of(new Period(start, end));
        }
        if (mark) {
            var wrong = start == null ? from : to;
            if (start != null && end != null) {
                wrong.setErrorMessage(getTranslation("plan.period.reversed"));
            } else if (!wrong.isInvalid()) {
                wrong.setErrorMessage(getTranslation("plan.period.missing"));
            }
            wrong.setInvalid(true);
            wrong.focus();
        }
        return Optional.empty();
    }
}
