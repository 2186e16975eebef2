package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.prongsai.measure.BulkResult;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;

/** What became of each part, what was not done first. */
class BulkLines extends UnorderedList {

    BulkLines(BulkResult result) {
        addClassName("bulk-lines");
        result.lines().stream()
                .sorted(Comparator.comparing(Line::verdict).reversed())
                .forEach(line -> add(item(line)));
    }

    private ListItem item(Line line) {
        var name = line.measure().isEmpty() ? getTranslation("bulk.gone") : line.measure();
        var why = new Div(verdict(line));
        why.addClassName(line.verdict() == Verdict.REFUSED ? "bulk-refused" : "quiet");
        return new ListItem(new Span(name), why);
    }

    private String verdict(Line line) {
        var refusal = line.refusal();
        if (refusal != null) {
            return "✕ " + getTranslation(refusal.messageKey(), refusal.arguments());
        }
        return line.verdict() == Verdict.CHANGED
                ? "✓ " + getTranslation("bulk.line.changed")
                : getTranslation("bulk.line.unchanged");
    }
}
