package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkPart;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;

/** What is about to happen to each part, and what not and why, before it does. */
class BulkSummary extends Composite<Div> {

    private final transient Map<Long, BulkPart> parts;
    private final transient BulkChange change;
    private final long possible;

    BulkSummary(List<BulkPart> chosen, List<Line> lines, BulkChange change) {
        this.parts = chosen.stream().collect(Collectors.toMap(BulkPart::assignmentId, Function.identity()));
        this.change = change;
        possible =
                lines.stream().filter(line -> line.verdict() == Verdict.CHANGED).count();
        getContent().addClassNames("stacked", "bulk-summary");
        getContent().add(new H3(getTranslation("bulk.confirm", possible, lines.size())));
        describe();
        if (possible < lines.size()) {
            getContent().add(notice(getTranslation("bulk.skips", lines.size() - possible)));
        }
        getContent().add(new BulkLines(lines, this::foreseen));
    }

    /** How many parts would be changed. */
    long possible() {
        return possible;
    }

    private String foreseen(Line line) {
        var part = parts.get(line.assignmentId());
        if (part != null && part.loses(change)) {
            return getTranslation("bulk.line.replaces");
        }
        return getTranslation(
                part != null && part.keepsOutcome(change) ? "bulk.line.keepsOutcome" : "bulk.line.changes");
    }

    private void describe() {
        if (change.status() != null) {
            getContent().add(new Div(new Span(getTranslation("work.becomes") + " "), new StatusBadge(change.status())));
        }
        describe("outcome", change.outcome());
        describe("obstacle", change.obstacle());
        describe("evidence", change.evidence());
        describe("evidence", change.file() == null ? null : change.file().file().name());
    }

    private void describe(String key, @Nullable String text) {
        if (text != null) {
            getContent().add(new LabelledText(getTranslation(key), text));
        }
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }
}
