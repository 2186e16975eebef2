package org.prongsai.register.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;

/** The form of progress as the browser keeps it. */
final class ProgressDraft {

    private static final String STATUS = "status";
    private static final String OUTCOME = "outcome";
    private static final String OBSTACLE = "obstacle";

    private ProgressDraft() {}

    static void mark(
            RadioButtonGroup<AssignmentStatus> status,
            List<AssignmentStatus> choices,
            TextArea outcome,
            TextArea obstacle) {
        DraftKeeper.mark(status, STATUS, choices);
        DraftKeeper.mark(outcome, OUTCOME);
        DraftKeeper.mark(obstacle, OBSTACLE);
    }

    /** One form a part, wherever it is opened. */
    static String form(AssignmentState state) {
        return "assignment:" + state.id();
    }

    static Map<String, String> base(AssignmentState state) {
        return Map.of(
                STATUS,
                state.status().name(),
                OUTCOME,
                state.outcome(),
                OBSTACLE,
                state.obstacle(),
                Draft.VERSION,
                String.valueOf(state.version()));
    }

    /** What was stored when the typing began: a save on top of it meets whatever came in between. */
    static AssignmentState basis(Draft draft, AssignmentState now) {
        return new AssignmentState(
                now.id(),
                draft.version(now.version()),
                status(draft.stored(STATUS), now.status()),
                draft.stored(OUTCOME),
                draft.stored(OBSTACLE),
                now.changedBy(),
                now.changedAt());
    }

    static StatusChange typed(Draft draft, AssignmentState now) {
        return new StatusChange(
                now.id(),
                draft.version(now.version()),
                status(draft.value(STATUS), now.status()),
                draft.value(OUTCOME),
                draft.value(OBSTACLE));
    }

    private static AssignmentStatus status(String name, AssignmentStatus otherwise) {
        return Arrays.stream(AssignmentStatus.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
