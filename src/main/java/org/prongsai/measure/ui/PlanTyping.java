package org.prongsai.measure.ui;

import com.vaadin.flow.component.HasComponents;
import java.util.Map;
import java.util.function.Consumer;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;

/** What is typed into the form of a plan, kept in the browser until it is stored or given up. */
class PlanTyping {

    private final MeasureForm form;
    private final MeasurePlan stored;
    private final Consumer<MeasurePlan> basis;
    private final Map<String, String> base;
    private final DraftNotice notice = new DraftNotice();
    private final DraftKeeper keeper;

    /** @param basis told on top of which plan is typed, where an earlier text is back or given up */
    PlanTyping(MeasureForm form, MeasurePlan stored, Consumer<MeasurePlan> basis) {
        this.form = form;
        this.stored = stored;
        this.basis = basis;
        base = PlanDraft.base(stored, form.choices());
        keeper = new DraftKeeper(PlanDraft.form(stored), base, this::bringBack);
    }

    void addTo(HasComponents content) {
        content.add(notice, keeper);
    }

    void forget() {
        keeper.forget(base);
    }

    /** Saving goes on top of what its author saw, so that a plan which was changed meanwhile is met. */
    private void bringBack(Draft draft) {
        basis.accept(PlanDraft.basis(draft, stored));
        form.restore(
                PlanDraft.typed(draft, stored.definition()),
                PlanDraft.number(draft, stored.definition()),
                stored.reportedDivisionIds());
        notice.show(draft, this::discard);
    }

    private void discard() {
        basis.accept(stored);
        form.show(stored.definition(), stored.reportedDivisionIds());
        forget();
        notice.clear();
    }
}
