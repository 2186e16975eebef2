package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ChangesSince;
import org.prongsai.register.PartChange;

/** What has changed in the rows on the screen since a day: the old value struck through beside the new one. */
class SinceMarks {

    /** More rows than a screen and its surroundings hold; older ones are read again when they come back. */
    private static final int KEPT = 500;

    private final ChangesSince changes;
    private final Map<Long, PartChange> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PartChange> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable Instant since;

    SinceMarks(ChangesSince changes) {
        this.changes = changes;
    }

    /** Compares with this moment from now on, or not at all. */
    void compareWith(@Nullable Instant moment) {
        since = moment;
        known.clear();
    }

    /** Learns what has changed in a page of rows, in one statement, and hands the rows on. */
    List<MeasureRow> read(List<MeasureRow> rows) {
        if (since != null) {
            var parts = rows.stream()
                    .map(MeasureRow::assignmentId)
                    .filter(Objects::nonNull)
                    .toList();
            known.keySet().removeAll(parts);
            changes.of(parts, since).forEach((part, change) -> known.put(part, change.withoutTexts()));
        }
        return rows;
    }

    private Optional<PartChange> of(MeasureRow row) {
        return Optional.ofNullable(row.assignmentId()).map(known::get);
    }

    /** Added to the class of a row's cells. */
    @Nullable
    String part(MeasureRow row) {
        return of(row).isPresent() ? "changed-since" : null;
    }

    /** The badges of a row, after what the status was and a word on what else has changed. */
    Component status(MeasureRow row, Div badges) {
        of(row).ifPresent(change -> {
            if (change.status() != null) {
                badges.addComponentAsFirst(struck(new StatusBadge(change.status())));
            }
            if (change.isNew()) {
                badges.add(word(badges, "since.new"));
            } else if (change.isReworded()) {
                badges.add(word(badges, "since.reworded"));
            } else if (change.status() == null) {
                badges.add(word(badges, "since.changed"));
            }
        });
        return badges;
    }

    /** The number of proofs, after what it was. */
    Component evidence(MeasureRow row) {
        var figure = new Span();
        of(row).filter(change -> change.evidence() != 0)
                .ifPresent(change -> figure.add(
                        struck(new Span(String.valueOf(row.evidence() - change.evidence()))), new Span(" ")));
        figure.add(new Span(String.valueOf(row.evidence())));
        return figure;
    }

    private static Span word(Component host, String key) {
        var word = new Span(host.getTranslation(key));
        word.addClassName("since-word");
        return word;
    }

    private static Component struck(Component old) {
        var hidden = new Span(old.getTranslation("since.before") + " ");
        hidden.addClassName("visually-hidden");
        var struck = new Span(hidden, old);
        struck.addClassName("struck");
        return struck;
    }
}
