package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.BuddhistDates;

/** Who changed what, when, old → new; long texts are folded, and an earlier one can be used again. */
class HistoryList extends UnorderedList {

    private static final Set<String> TEXTS = Set.of("outcome", "obstacle");

    private final transient @Nullable BiConsumer<String, String> reuse;

    /** @param reuse told the field and its earlier text, null where the reader may not change it */
    HistoryList(List<HistoryLine> lines, @Nullable BiConsumer<String, String> reuse) {
        this.reuse = reuse;
        addClassName("history");
        show(lines);
    }

    final void show(List<HistoryLine> lines) {
        lines.forEach(line -> add(item(line)));
    }

    private ListItem item(HistoryLine line) {
        var who = new Span(SystemUser.NAME.equals(line.actor()) ? getTranslation("history.system") : line.actorName());
        var when = new Span(BuddhistDates.moment(line.at(), getLocale()));
        when.addClassName("quiet");
        var item = new ListItem(who);
        if (line.action() == AuditAction.IMPORTED) {
            item.add(new Span(" " + getTranslation("history.imported")));
        }
        if (line.action() == AuditAction.UNDONE) {
            item.add(new Span(" " + getTranslation("history.undone")));
        }
        line.changes().forEach(change -> item.add(change(change)));
        item.add(new Div(when));
        return item;
    }

    private Div change(FieldChange change) {
        var field = getTranslation("field." + change.field());
        var before = value(change.field(), change.before());
        var after = value(change.field(), change.after());
        var line = FoldedText.isLong(before) || FoldedText.isLong(after)
                ? new Div(new Span(field + ": "), new FoldedText(before), new Span(" → "), new FoldedText(after))
                : new Div(getTranslation("history.change", field, before, after));
        if (reuse != null && change.before() != null && TEXTS.contains(change.field())) {
            line.add(again(change.field(), change.before(), reuse));
        }
        return line;
    }

    private Component again(String field, String text, BiConsumer<String, String> use) {
        var again = new Button(getTranslation("history.reuse"), click -> use.accept(field, text));
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new Div(again);
    }

    private String value(String field, @Nullable String stored) {
        if (stored == null) {
            return "–";
        }
        return switch (field) {
            case "status" -> known(stored, AssignmentStatus.values()) ? getTranslation("status." + stored) : stored;
            case "duty" -> known(stored, Duty.values()) ? getTranslation("duty." + stored) : stored;
            default -> stored;
        };
    }

    private static boolean known(String stored, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(v -> v.name().equals(stored));
    }
}
