package org.prongsai.register.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.measure.MeasurePart;
import org.prongsai.register.WorkItem;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.UnsavedDialog;

/** What a tap on a card does: work begins at once, whatever needs a text opens a form in the card. */
class WorkReports {

    private final WorkServices services;
    private final WorkList list;
    private final Runnable refresh;

    WorkReports(WorkServices services, WorkList list, Runnable refresh) {
        this.services = services;
        this.list = list;
        this.refresh = refresh;
    }

    /** @param next the status that was tapped, null for the whole form */
    void tapped(WorkCard card, @Nullable AssignmentStatus next) {
        if (next == AssignmentStatus.IN_PROGRESS) {
            begin(card.item());
        } else if (list.hasUnsavedText()) {
            new UnsavedDialog(() -> {
                        list.giveUp();
                        open(card, next);
                    })
                    .open();
        } else {
            open(card, next);
        }
    }

    /** Needs no text, so it is done with the tap; the texts stay as they are. */
    private void begin(WorkItem item) {
        var seen = List.of(new Seen(item.assignmentId(), item.version()));
        var result = services.bulk().apply(seen, BulkChange.to(AssignmentStatus.IN_PROGRESS));
        refresh.run();
        var refusal = result.lines().getFirst().refusal();
        if (refusal != null) {
            throw refusal;
        }
        var text = UI.getCurrent().getTranslation("work.begun", item.number());
        list.focus(item.assignmentId());
        UndoNotice.show(text, result.undo(), services.undo(), refresh);
    }

    private void open(WorkCard card, @Nullable AssignmentStatus next) {
        var item = card.item();
        Runnable done = () -> {
            list.close();
            refresh.run();
            list.focus(item.assignmentId());
        };
        list.open(
                card,
                new WorkEditor(
                        part(item), next, services.assignments(), services.undo(), services.evidence(), done, refresh));
    }

    private MeasurePart part(WorkItem item) {
        return services.measures()
                .find(item.measureId())
                .flatMap(measure -> measure.partOf(item.divisionId()))
                .orElseThrow(() -> new RefusedException("measure.refused.gone"));
    }
}
