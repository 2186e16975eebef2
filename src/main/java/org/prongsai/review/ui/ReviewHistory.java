package org.prongsai.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.shared.ui.BuddhistDates;

/** Who decided what, when; read once somebody opens it. */
class ReviewHistory extends NativeDetails {

    /** What is kept as an identifier, of which only that it changed is told. */
    private static final Set<String> REFERENCES = Set.of("division", "measure");

    ReviewHistory(Supplier<List<HistoryLine>> history) {
        setSummaryText(getTranslation("review.history"));
        addClassName("review-history");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                setContent(list(history.get()));
            }
        });
    }

    private UnorderedList list(List<HistoryLine> lines) {
        var list = new UnorderedList();
        list.addClassName("history");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(HistoryLine line) {
        var item = new ListItem(new Span(line.actorName()));
        line.changes().forEach(change -> item.add(new Div(told(change))));
        var when = new Span(BuddhistDates.moment(line.at(), getLocale()));
        when.addClassName("quiet");
        item.add(new Div(when));
        return item;
    }

    private String told(FieldChange change) {
        var field = getTranslation("review.field." + change.field());
        return REFERENCES.contains(change.field())
                ? getTranslation("review.history.changed", field)
                : getTranslation(
                        "history.change",
                        field,
                        value(change.field(), change.before()),
                        value(change.field(), change.after()));
    }

    private String value(String field, @Nullable String stored) {
        if (stored == null) {
            return "–";
        }
        return switch (field) {
            case "reviewState" -> getTranslation("review.state." + stored);
            case "due" -> BuddhistDates.day(LocalDate.parse(stored), getLocale());
            default -> stored;
        };
    }
}
