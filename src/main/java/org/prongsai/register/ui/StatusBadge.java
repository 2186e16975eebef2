package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.prongsai.discussion.QuestionState;
import org.prongsai.measure.AssignmentStatus;

/** A status as symbol, word and colour. */
class StatusBadge extends Span {

    StatusBadge(AssignmentStatus status) {
        this(symbol(status), key(status), cssClass(status));
    }

    private StatusBadge(String symbol, String key, String cssClass) {
        addClassNames("status", cssClass);
        setText(symbol + " " + getTranslation(key));
    }

    static StatusBadge overdue() {
        return new StatusBadge("⚑", "status.overdue", "overdue");
    }

    static StatusBadge unowned() {
        return new StatusBadge("⚠", "measure.unowned", "hole");
    }

    static StatusBadge inferred() {
        return new StatusBadge("?", "measure.inferred", "inferred");
    }

    static StatusBadge withoutEvidence() {
        return new StatusBadge("⚠", "evidence.none", "hole");
    }

    /** How many questions wait for an answer. */
    static StatusBadge questions(long number) {
        var badge = new StatusBadge("✉", "question.open", "question");
        badge.setText("✉ " + badge.getTranslation("question.open", number));
        return badge;
    }

    static StatusBadge of(QuestionState question) {
        return switch (question) {
            case OPEN -> new StatusBadge("✉", "question.state.OPEN", "question");
            case ANSWERED -> new StatusBadge("✓", "question.state.ANSWERED", "completed");
            case WITHDRAWN -> new StatusBadge("–", "question.state.WITHDRAWN", "withdrawn");
        };
    }

    static String key(AssignmentStatus status) {
        return "status." + status.name();
    }

    static String symbol(AssignmentStatus status) {
        return switch (status) {
            case NOT_STARTED -> "○";
            case IN_PROGRESS -> "◐";
            case COMPLETED -> "✓";
            case UNABLE -> "✕";
        };
    }

    private static String cssClass(AssignmentStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
