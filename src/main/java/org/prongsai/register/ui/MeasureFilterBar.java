package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.AssignmentStatus;

/** Conditions that combine; every change is told as a new state of the address. */
class MeasureFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final transient Consumer<MeasuresState> changed;
    private final Select<DivisionView> division = select("column.division", "filter.division.all");
    private final Select<AssignmentStatus> status = select("status", "filter.status.all");
    private final Select<Indicator> indicator = select("indicator", "filter.indicator.all");
    private final Checkbox overdue = new Checkbox(getTranslation("status.overdue"));
    private final Checkbox unowned = new Checkbox(getTranslation("measure.unowned"));
    private final TextField text = new TextField();
    private final Button clear = new Button(getTranslation("filter.clear"));
    private @Nullable MeasuresState shown;

    MeasureFilterBar(Consumer<MeasuresState> changed) {
        this.changed = changed;
        label(division, d -> d.name().in(getLocale()), "filter.division.all");
        label(status, s -> getTranslation(StatusBadge.key(s)), "filter.status.all");
        label(indicator, i -> i.number() + ". " + i.name().in(getLocale()), "filter.indicator.all");
        status.setItems(AssignmentStatus.values());
        text.setAriaLabel(getTranslation("filter.text"));
        text.setPlaceholder(getTranslation("filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setMaxLength(200);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        List.of(division, status, indicator).forEach(s -> s.addValueChangeListener(c -> tell(c.isFromClient())));
        List.of(overdue, unowned).forEach(c -> c.addValueChangeListener(e -> tell(e.isFromClient())));
        text.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassName("filter-bar");
        getContent().add(text, division, status, indicator, overdue, unowned, clear);
    }

    private <T> Select<T> select(String labelKey, String allKey) {
        var select = new Select<T>();
        select.setAriaLabel(getTranslation(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(allKey));
        select.setPlaceholder(getTranslation(allKey));
        return select;
    }

    private <T> void label(Select<T> select, ItemLabelGenerator<T> label, String allKey) {
        select.setItemLabelGenerator(item -> item == null ? getTranslation(allKey) : label.apply(item));
    }

    void offer(List<DivisionView> divisions, List<Indicator> indicators) {
        division.setItems(divisions);
        indicator.setItems(indicators);
    }

    void show(MeasuresState state) {
        shown = state;
        division.setValue(division.getListDataView()
                .getItems()
                .filter(d -> Objects.equals(d.id(), state.division()))
                .findFirst()
                .orElse(null));
        status.setValue(state.status());
        indicator.setValue(indicator
                .getListDataView()
                .getItems()
                .filter(i -> Objects.equals(i.number(), state.indicator()))
                .findFirst()
                .orElse(null));
        overdue.setValue(state.overdue());
        unowned.setValue(state.unowned());
        text.setValue(state.text());
        clear.setVisible(!state.equals(state.withoutFilters()));
    }

    private void tell(boolean byUser) {
        if (!byUser || shown == null) {
            return;
        }
        changed.accept(new MeasuresState(
                shown.year(),
                division.getOptionalValue().map(DivisionView::id).orElse(null),
                status.getValue(),
                indicator.getOptionalValue().map(Indicator::number).orElse(null),
                overdue.getValue(),
                unowned.getValue(),
                text.getValue(),
                shown.sort(),
                shown.since(),
                shown.measure(),
                shown.part()));
    }

    private void clear() {
        if (shown != null) {
            changed.accept(shown.withoutFilters());
        }
    }
}
