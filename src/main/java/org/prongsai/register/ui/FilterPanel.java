package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prongsai.register.ui.FilterKind.Shape;
import org.prongsai.register.ui.FilterOptions.Option;

/** A field for every kind of condition; each choice is told at once. */
class FilterPanel extends Composite<Div> {

    private final FilterOptions options;
    private final Consumer<Conditions> changed;
    private Conditions shown;

    FilterPanel(FilterOptions options, Conditions conditions, Consumer<Conditions> changed) {
        this.options = options;
        this.changed = changed;
        shown = conditions;
        getContent().addClassName("filter-panel");
        for (var kind : FilterKind.values()) {
            if (kind.shape() != Shape.TEXT) {
                getContent().add(field(kind));
            }
        }
    }

    private Component field(FilterKind kind) {
        return switch (kind.shape()) {
            case MANY -> many(kind);
            case FEW -> few(kind);
            case FLAG, TEXT -> flag(kind);
        };
    }

    private Component many(FilterKind kind) {
        var field = new MultiSelectComboBox<Option>(label(kind));
        field.setItems(options.of(kind, this));
        field.setItemLabelGenerator(Option::label);
        field.setPlaceholder(getTranslation("filter.all"));
        choose(field, kind);
        return field;
    }

    private Component few(FilterKind kind) {
        var field = new CheckboxGroup<Option>(label(kind));
        field.setItems(options.of(kind, this));
        field.setItemLabelGenerator(Option::label);
        choose(field, kind);
        return field;
    }

    private void choose(HasValue<?, Set<Option>> field, FilterKind kind) {
        field.setValue(options.of(kind, this).stream()
                .filter(option -> shown.of(kind).contains(option.value()))
                .collect(Collectors.toSet()));
        field.addValueChangeListener(change ->
                tell(kind, change.getValue().stream().map(Option::value).collect(Collectors.toSet())));
    }

    private Component flag(FilterKind kind) {
        var field = new Checkbox(label(kind), shown.has(kind));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(kind, change.getValue() ? Set.of("yes") : Set.of());
            }
        });
        return field;
    }

    private void tell(FilterKind kind, Set<String> values) {
        shown = shown.with(kind, values);
        changed.accept(shown);
    }

    private String label(FilterKind kind) {
        return getTranslation("filter.kind." + kind.name());
    }
}
