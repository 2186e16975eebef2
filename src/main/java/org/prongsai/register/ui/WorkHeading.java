package org.prongsai.register.ui;

import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.prongsai.register.WorkCounts;
import org.prongsai.register.WorkGroup;

/**
 * What stands above cards of the same urgency.
 *
 * @param group their heap
 * @param key of the words for it
 * @param count how many there are on all pages
 */
record WorkHeading(WorkGroup group, String key, long count) {

    /** Counts what the tile of the heap counts. */
    static WorkHeading of(WorkGroup group, WorkCounts counts) {
        return new WorkHeading(group, "work.group." + group.name(), counts.of(group));
    }

    /** Among all that is to be done, what is urgent stands under its urgency only; so the rest bears words of its own. */
    static WorkHeading amongTodo(WorkGroup group, WorkCounts counts) {
        return switch (group) {
            case IN_PROGRESS -> new WorkHeading(group, "work.later.IN_PROGRESS", counts.under(group));
            case NOT_STARTED -> new WorkHeading(group, "work.later.NOT_STARTED", counts.under(group));
            default -> of(group, counts);
        };
    }

    H2 shown() {
        var heading = new H2();
        heading.setText(heading.getTranslation("work.heading", heading.getTranslation(key), count));
        heading.addClassNames(
                "work-heading", group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return heading;
    }
}
