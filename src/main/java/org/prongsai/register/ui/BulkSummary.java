package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkPart;

/** What is about to happen to how many parts, before it does. */
class BulkSummary extends Composite<Div> {

    BulkSummary(List<BulkPart> parts, BulkChange change) {
        var allowed = parts.stream().filter(part -> part.allows(change)).toList();
        var skipped = parts.stream().filter(part -> !part.allows(change)).toList();
        getContent().addClassNames("stacked", "bulk-summary");
        getContent().add(new H3(getTranslation("bulk.confirm", allowed.size(), parts.size())));
        describe(change);
        if (overwrites(allowed, change)) {
            getContent().add(notice(getTranslation("bulk.overwrites")));
        }
        if (!skipped.isEmpty()) {
            getContent().add(notice(getTranslation("bulk.skips", skipped.size())), list(skipped));
        }
    }

    private void describe(BulkChange change) {
        if (change.status() != null) {
            getContent().add(new Div(new Span(getTranslation("work.becomes") + " "), new StatusBadge(change.status())));
        }
        describe("outcome", change.outcome());
        describe("obstacle", change.obstacle());
        describe("evidence", change.evidence());
    }

    private void describe(String key, @Nullable String text) {
        if (text != null) {
            getContent().add(new LabelledText(getTranslation(key), text));
        }
    }

    private static boolean overwrites(List<BulkPart> parts, BulkChange change) {
        return parts.stream()
                .anyMatch(part -> part.hasOutcome() && change.outcome() != null
                        || part.hasObstacle() && change.obstacle() != null);
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }

    private static UnorderedList list(List<BulkPart> parts) {
        var list = new UnorderedList();
        list.addClassName("bulk-lines");
        parts.forEach(part -> list.add(new ListItem(part.number() + ". " + part.title())));
        return list;
    }
}
