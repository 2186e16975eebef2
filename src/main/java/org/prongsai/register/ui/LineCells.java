package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureChange;
import org.prongsai.measure.MeasureRow;
import org.prongsai.measure.PartChange;
import org.prongsai.measure.SinceMarks;
import org.prongsai.shared.ui.BuddhistDates;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the cells of the list. The browser makes it from texts: a component a cell would fill the session. */
class LineCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String BADGES = """
            <div class="badges">${item.badges.map(b => b.before
              ? html`<span class="struck"><span class="visually-hidden">${b.before} </span>
                  <span class="${b.css}">${b.text}</span></span>`
              : html`<span class="${b.css}">${b.text}</span>`)}</div>""";

    private static final String BEFORE = """
            ${item.before ? html`<span class="struck"><span class="visually-hidden">${item.word} </span>
            <span>${item.before}</span></span> ` : ''}""";

    private final Component list;
    private final Clock clock;
    private final Predicate<MeasureRow> isOpen;
    private final SinceMarks since;

    LineCells(Component list, Clock clock, Predicate<MeasureRow> isOpen, SinceMarks since) {
        this.since = since;
        this.list = list;
        this.clock = clock;
        this.isOpen = isOpen;
    }

    Renderer<ListLine> title() {
        return LitRenderer.<ListLine>of(
                        BEFORE
                                + "<span class=\"list-title\" title=\"${item.title}\" aria-current=\"${item.open}\">${item.title}</span>")
                .withProperty("word", line -> list.getTranslation("since.before"))
                .withProperty(
                        "before",
                        line -> line instanceof ListLine.Row(var row)
                                ? since.ofPlan(row.measureId())
                                        .map(MeasureChange::title)
                                        .orElse("")
                                : "")
                .withProperty(
                        "title",
                        line -> line instanceof ListLine.Row row ? row.row().title() : "")
                .withProperty("open", line -> line instanceof ListLine.Row row && isOpen.test(row.row()));
    }

    Renderer<ListLine> status() {
        return LitRenderer.<ListLine>of(BADGES)
                .withProperty(
                        "badges", line -> line instanceof ListLine.Row row ? badges(row.row()) : JSON.arrayNode());
    }

    /** The number of proofs, after what it was. */
    Renderer<ListLine> evidence() {
        return changeable(ListColumn.EVIDENCE, this::evidenceBefore);
    }

    /** The days, after what they were. */
    Renderer<ListLine> period() {
        return changeable(
                ListColumn.PERIOD,
                row -> since.ofPlan(row.measureId())
                        .map(MeasureChange::period)
                        .map(before ->
                                BuddhistDates.period(before, UI.getCurrent().getLocale()))
                        .orElse(""));
    }

    private Renderer<ListLine> changeable(ListColumn column, Function<MeasureRow, String> before) {
        return LitRenderer.<ListLine>of(BEFORE + "<span>${item.now}</span>")
                .withProperty("now", line -> text(column, line))
                .withProperty("word", line -> list.getTranslation("since.before"))
                .withProperty("before", line -> line instanceof ListLine.Row(var row) ? before.apply(row) : "");
    }

    private String evidenceBefore(MeasureRow row) {
        return since.of(row.assignmentId())
                .filter(change -> change.evidence() != 0)
                .map(change -> String.valueOf(row.evidence() - change.evidence()))
                .orElse("");
    }

    /** All of a row in one cell, for narrow screens. */
    Renderer<ListLine> summary() {
        return LitRenderer.<ListLine>of("${item.title ? html`<div class=\"row-summary\">"
                        + "<span class=\"row-title\" aria-current=\"${item.open}\">${item.title}</span>"
                        + "<span class=\"quiet\">${item.where}</span>" + BADGES + "</div>` : ''}")
                .withProperty(
                        "title", line -> line instanceof ListLine.Row(var row) ? row.number() + ". " + row.title() : "")
                .withProperty(
                        "where",
                        line -> line instanceof ListLine.Row(var row) ? division(row) + " · " + period(row) : "")
                .withProperty("open", line -> line instanceof ListLine.Row row && isOpen.test(row.row()))
                .withProperty(
                        "badges", line -> line instanceof ListLine.Row row ? badges(row.row()) : JSON.arrayNode());
    }

    /** The plain text of a column. */
    String text(ListColumn column, ListLine line) {
        if (!(line instanceof ListLine.Row(var row))) {
            return "";
        }
        return switch (column) {
            case DIVISION -> division(row);
            case NUMBER -> String.valueOf(row.number());
            case TITLE -> row.title();
            case PERIOD -> period(row);
            case INDICATOR -> row.indicators().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case STATUS -> "";
            case EVIDENCE -> row.evidence() == 0 ? "–" : String.valueOf(row.evidence());
            case CHANGED ->
                row.changedAt() == null
                        ? "–"
                        : BuddhistDates.dayOf(row.changedAt(), UI.getCurrent().getLocale());
        };
    }

    private String division(MeasureRow row) {
        var division = row.division();
        return division == null ? "–" : division.in(UI.getCurrent().getLocale());
    }

    private String period(MeasureRow row) {
        return BuddhistDates.period(row.period(), UI.getCurrent().getLocale());
    }

    private ArrayNode badges(MeasureRow row) {
        var badges = new ArrayList<StatusBadge>();
        if (row.isOverdue(LocalDate.now(clock))) {
            badges.add(StatusBadge.overdue());
        }
        if (row.status() != null) {
            badges.add(new StatusBadge(row.status()));
        }
        if (row.questions() > 0) {
            badges.add(StatusBadge.questions(row.questions()));
        }
        if (row.isUnowned()) {
            badges.add(StatusBadge.unowned());
        }
        var told = JSON.arrayNode();
        var change = since.of(row.assignmentId());
        change.map(PartChange::status)
                .ifPresent(before ->
                        tell(told, new StatusBadge(before)).put("before", list.getTranslation("since.before")));
        badges.forEach(badge -> tell(told, badge));
        since.words(row.assignmentId(), row.measureId())
                .forEach(key -> told.addObject().put("css", "since-word").put("text", list.getTranslation(key)));
        return told;
    }

    private static ObjectNode tell(ArrayNode told, StatusBadge badge) {
        return told.addObject().put("css", badge.getClassName()).put("text", badge.getText());
    }
}
