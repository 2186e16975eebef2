package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureChange;
import org.prongsai.measure.PartChange;
import org.prongsai.measure.SinceMarks;
import org.prongsai.register.WorkItem;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.Struck;

/** What a card tells of its part in one line, each fact after what it was on the day compared with. */
class WorkFacts extends Span {

    /** @param withDivision whether it says whose the part is */
    WorkFacts(WorkItem item, boolean withDivision, SinceMarks since) {
        addClassName("quiet");
        if (withDivision) {
            tell(new Text(item.division().in(getLocale())));
        }
        var until = new Text(getTranslation("work.until", BuddhistDates.day(item.lastDay(), getLocale())));
        since.ofPlan(item.measureId())
                .map(MeasureChange::period)
                .filter(before -> !before.end().equals(item.lastDay()))
                .ifPresentOrElse(
                        before -> tell(new Struck(BuddhistDates.day(before.end(), getLocale())), new Text(" "), until),
                        () -> tell(until));
        if (!item.indicators().isEmpty()) {
            var numbers = item.indicators().stream().map(String::valueOf).collect(Collectors.joining(", "));
            tell(new Text(getTranslation("indicator.number", numbers)));
        }
        var evidence = new Text(evidence(item.evidence()));
        since.of(item.assignmentId())
                .map(PartChange::evidence)
                .filter(more -> more != 0)
                .ifPresentOrElse(
                        more -> tell(new Struck(evidence(item.evidence() - more)), new Text(" "), evidence),
                        () -> tell(evidence));
    }

    private void tell(Component... fact) {
        if (getComponentCount() > 0) {
            add(new Text(" · "));
        }
        add(fact);
    }

    private String evidence(long number) {
        return number == 0 ? getTranslation("evidence.none") : getTranslation("work.evidence", number);
    }
}
