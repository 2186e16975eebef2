package org.prongsai.review.ui;

import com.vaadin.flow.component.html.Span;
import org.prongsai.assessment.Severity;
import org.prongsai.review.LinkedMeasure;
import org.prongsai.review.ReviewState;

/** How far a review is, or how bad a decline, as symbol, word and colour. */
class ReviewBadge extends Span {

    private ReviewBadge(String symbol, String key, String cssClass) {
        addClassNames("status", cssClass);
        setText(symbol + " " + getTranslation(key));
    }

    static ReviewBadge of(ReviewState state) {
        var key = "review.state." + state.name();
        return switch (state) {
            case NEW -> new ReviewBadge(state.symbol(), key, "overdue");
            case ACKNOWLEDGED, PLANNED -> new ReviewBadge(state.symbol(), key, "in-progress");
            case CLOSED -> new ReviewBadge(state.symbol(), key, "completed");
            case SET_ASIDE -> new ReviewBadge(state.symbol(), key, "set-aside");
        };
    }

    static ReviewBadge of(Severity severity) {
        var key = "severity." + severity.name();
        return switch (severity) {
            case SEVERE -> new ReviewBadge("▼", key, "overdue");
            case MARKED -> new ReviewBadge("▼", key, "hole");
            case SLIGHT -> new ReviewBadge("▽", key, "slight");
        };
    }

    static ReviewBadge overdue() {
        return new ReviewBadge("⚑", "status.overdue", "overdue");
    }

    /** Of a measure that is not in the plan. */
    static ReviewBadge absent(LinkedMeasure measure) {
        return measure.draft()
                ? new ReviewBadge("✎", "plan.draft", "draft")
                : new ReviewBadge("⊘", "plan.retired", "retired");
    }
}
