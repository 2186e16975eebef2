package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.BuddhistDates;

/** Who changed what, when, old → new. */
class HistoryList extends UnorderedList {

    HistoryList(List<HistoryLine> lines) {
        addClassName("history");
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
        return new Div(getTranslation(
                "history.change",
                getTranslation("field." + change.field()),
                value(change.field(), change.before()),
                value(change.field(), change.after())));
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
