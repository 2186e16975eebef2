package org.prongsai.measure.ui;

import com.vaadin.flow.component.html.Span;

/** What stands out in a plan, as symbol, word and colour. */
class PlanBadge extends Span {

    private PlanBadge(String symbol, String key, String cssClass) {
        addClassNames("status", cssClass);
        setText(symbol + " " + getTranslation(key));
    }

    static PlanBadge unowned() {
        return new PlanBadge("⚠", "measure.unowned", "hole");
    }

    static PlanBadge draft() {
        return new PlanBadge("✎", "plan.draft", "draft");
    }

    static PlanBadge retired() {
        return new PlanBadge("⊘", "plan.retired", "retired");
    }
}
