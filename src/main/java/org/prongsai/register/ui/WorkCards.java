package org.prongsai.register.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.prongsai.measure.SinceMarks;
import org.prongsai.register.WorkItem;

/** Makes the cards of a page of a head's work, with what has changed since the day compared with. */
class WorkCards {

    private final WorkServices services;
    private final Clock clock;
    private final SinceMarks since;

    WorkCards(WorkServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        since = new SinceMarks(services.changes());
    }

    /** @param withDivision whether each says whose part it is */
    List<WorkCard> of(WorkState state, boolean withDivision) {
        var today = LocalDate.now(clock);
        var items = services.work().page(state.filter(), state.group(), WorkPager.offset(state.page()), WorkPager.SIZE);
        since.compareWith(state.since().moment());
        since.read(
                items.stream().map(WorkItem::assignmentId).toList(),
                items.stream().map(WorkItem::measureId).distinct().toList());
        return items.stream()
                .map(item -> new WorkCard(item, state.filter().year(), today, withDivision, since))
                .toList();
    }
}
