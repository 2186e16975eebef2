package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.measure.RollOverCandidate;
import org.prongsai.measure.RollOverPlan;

/** Chooses which measures are carried on; all are to begin with, and each shows what it becomes. */
class RollOverForm extends Composite<Div> {

    private final transient RollOverPlan plan;
    private final transient List<RollOverCandidate> open;
    private final Set<Long> chosen = new HashSet<>();
    private final Checkbox all = new Checkbox();
    private final Button start = new Button();
    private final VirtualList<RollOverCandidate> rows = new VirtualList<>();
    private Map<Long, Integer> numbers = Map.of();

    RollOverForm(RollOverPlan plan, Consumer<Set<Long>> confirmed) {
        this.plan = plan;
        open = plan.open();
        open.forEach(measure -> chosen.add(measure.id()));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        rows.addClassName("roll-over-rows");
        rows.getElement().setAttribute("aria-label", getTranslation("measure.list"));
        rows.setRenderer(new ComponentRenderer<>(this::row));
        rows.setItems(open);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> confirm(confirmed));
        var buttons = new Div(start, MeasureLists.inside("years", getTranslation("rollOver.back")));
        buttons.addClassNames("touch", "import-buttons", "import-next");
        getContent().addClassNames("stacked", "roll-over-form");
        getContent().add(all, rows, buttons);
        count();
    }

    private RollOverRow row(RollOverCandidate measure) {
        return new RollOverRow(measure, numbers.get(measure.id()), ticked -> choose(measure, ticked));
    }

    private void chooseAll(boolean ticked) {
        chosen.clear();
        if (ticked) {
            open.forEach(measure -> chosen.add(measure.id()));
        }
        count();
        rows.getDataProvider().refreshAll();
    }

    /** The row that was ticked shows by itself what follows, so that it keeps the focus. */
    private Optional<Integer> choose(RollOverCandidate measure, boolean ticked) {
        var before = numbers;
        if (ticked) {
            chosen.add(measure.id());
        } else {
            chosen.remove(measure.id());
        }
        count();
        open.stream()
                .filter(m -> m.id() != measure.id())
                .filter(m -> !Objects.equals(before.get(m.id()), numbers.get(m.id())))
                .forEach(rows.getDataProvider()::refreshItem);
        return Optional.ofNullable(numbers.get(measure.id()));
    }

    private void count() {
        numbers = plan.numbers(chosen);
        all.setValue(chosen.size() == open.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < open.size());
        all.setLabel(getTranslation("rollOver.chosen", chosen.size(), open.size()));
        start.setText(getTranslation("rollOver.start", chosen.size(), String.valueOf(plan.to())));
        start.setEnabled(!chosen.isEmpty());
    }

    private void confirm(Consumer<Set<Long>> confirmed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("rollOver.title", String.valueOf(plan.to()), String.valueOf(plan.from())));
        dialog.setText(getTranslation("rollOver.confirm", chosen.size(), String.valueOf(plan.to())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("rollOver.start", chosen.size(), String.valueOf(plan.to())));
        dialog.addConfirmListener(sure -> confirmed.accept(Set.copyOf(chosen)));
        dialog.open();
    }
}
