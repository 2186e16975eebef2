package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prongsai.audit.HistoryLine;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.BuddhistDates;

/** Who changed which field of a year's rules, from what to what. */
class RulesHistory extends Composite<Section> {

    private static final int MOST_FIELDS = 12;

    private final transient RulesWords words;

    RulesHistory(RulesWords words) {
        this.words = words;
        getContent().addClassName("card");
    }

    void show(List<HistoryLine> lines) {
        getContent().removeAll();
        getContent().add(new H2(words.text("framework.history")));
        if (lines.isEmpty()) {
            getContent().add(quiet(words.text("history.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("history");
        lines.forEach(line -> list.add(item(words, line)));
        getContent().add(list);
    }

    private static ListItem item(RulesWords words, HistoryLine line) {
        var item = new ListItem();
        line.changes().stream().limit(MOST_FIELDS).forEach(change -> item.add(new Div(words.change(change))));
        if (line.changes().size() > MOST_FIELDS) {
            item.add(new Div(words.text("framework.history.more", line.changes().size() - MOST_FIELDS)));
        }
        item.add(quiet(who(words, line)));
        return item;
    }

    static String who(RulesWords words, HistoryLine line) {
        var actor = SystemUser.NAME.equals(line.actor()) ? words.text("history.system") : line.actorName();
        return BuddhistDates.moment(line.at(), words.locale()) + " · " + actor;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
