package org.prongsai.measure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.BuddhistDates;

/** Who moved a year when and why; read once somebody asks. */
class YearHistory extends NativeDetails {

    YearHistory(Supplier<List<HistoryLine>> read) {
        setSummaryText(getTranslation("year.history"));
        addClassName("year-history");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                setContent(list(read.get()));
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
        var item = new ListItem();
        line.changes().forEach(change -> item.add(new Div(text(change))));
        var who = new Span(BuddhistDates.moment(line.at(), getLocale()) + " · " + who(line));
        who.addClassName("quiet");
        item.add(who);
        return item;
    }

    private String who(HistoryLine line) {
        return SystemUser.NAME.equals(line.actor()) ? getTranslation("history.system") : line.actorName();
    }

    private String text(FieldChange change) {
        var after = String.valueOf(change.after());
        if (!change.field().equals("state")) {
            return getTranslation("year.history.reason", after);
        }
        return change.before() == null
                ? getTranslation("year.history.added", state(after))
                : getTranslation("year.history.moved", state(change.before()), state(after));
    }

    private String state(String name) {
        return getTranslation("year.state." + name);
    }
}
