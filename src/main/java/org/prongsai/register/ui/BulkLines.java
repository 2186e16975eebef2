package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;

/** What became of each part, or would become of it; what is not done comes first. */
class BulkLines extends UnorderedList {

    private final transient Function<Line, String> done;

    /** @param done says of a part that is changed how */
    BulkLines(List<Line> lines, Function<Line, String> done) {
        this.done = done;
        addClassName("bulk-lines");
        lines.stream().sorted(Comparator.comparing(Line::verdict).reversed()).forEach(line -> add(item(line)));
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
                ? "✓ " + done.apply(line)
                : "– " + getTranslation("bulk.line.unchanged");
    }
}
