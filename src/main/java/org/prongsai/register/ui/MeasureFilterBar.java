package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.register.ui.FilterKind.Shape;

/** The conditions of the list: a search field, a chip for each that is asked for, and a panel with all that there are. */
class MeasureFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 400;
    private static final int NAMES_IN_A_CHIP = 2;

    private final FilterOptions options;
    private final Consumer<Conditions> changed;
    private final TextField text = new TextField();
    private final PopoverButton more = new PopoverButton("filter.more", VaadinIcon.FILTER, this::panel);
    private final Div chips = new Div();
    private Conditions shown = Conditions.NONE;
    private @Nullable Button clear;

    /** @param fold unfolds, on a narrow screen, all but the search field */
    MeasureFilterBar(FilterOptions options, FoldButton fold, Consumer<Conditions> changed) {
        this.options = options;
        this.changed = changed;
        text.setAriaLabel(getTranslation("filter.text"));
        text.setPlaceholder(getTranslation("filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setMaxLength(Conditions.LONGEST_TEXT);
        text.addClassName("list-search");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(shown.with(FilterKind.TEXT, List.of(change.getValue())));
            }
        });
        chips.addClassName("filter-chips");
        getContent().addClassName("filter-bar");
        more.addClassName("filter-button");
        getContent().add(text, fold, more, chips);
    }

    void show(Conditions conditions) {
        shown = conditions;
        var words = conditions.of(FilterKind.TEXT);
        text.setValue(words.isEmpty() ? "" : words.getFirst());
        chips.removeAll();
        for (var kind : FilterKind.values()) {
            if (kind.shape() != Shape.TEXT && conditions.has(kind)) {
                chips.add(chip(kind));
            }
        }
        var number = chips.getComponentCount();
        more.setText(number == 0 ? getTranslation("filter.more") : getTranslation("filter.more.some", number));
        offerToClear(!conditions.equals(Conditions.NONE));
    }

    private void offerToClear(boolean possible) {
        if (possible && clear == null) {
            clear = new Button(getTranslation("filter.clear"), click -> changed.accept(Conditions.NONE));
            clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(clear);
        } else if (!possible && clear != null) {
            getContent().remove(clear);
            clear = null;
        }
    }

    private FilterPanel panel() {
        return new FilterPanel(options, shown, changed);
    }

    private Span chip(FilterKind kind) {
        var label = getTranslation("filter.kind." + kind.name());
        var said = kind.shape() == Shape.FLAG ? label : label + ": " + values(kind);
        var name = new Span(said);
        name.addClassName("chip-name");
        name.setTitle(said);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> changed.accept(shown.without(kind)));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("filter.remove", said));
        var chip = new Span(name, remove);
        chip.addClassName("chip");
        return chip;
    }

    private String values(FilterKind kind) {
        var values = shown.of(kind);
        var names = values.stream()
                .limit(NAMES_IN_A_CHIP)
                .map(value -> options.label(kind, value, this).orElse(value))
                .collect(Collectors.joining(", "));
        var others = values.size() - NAMES_IN_A_CHIP;
        return others > 0 ? names + " " + getTranslation("filter.others", others) : names;
    }
}
