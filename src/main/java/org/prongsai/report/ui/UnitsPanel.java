package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.report.UnitDecisions;
import org.prongsai.report.UnknownUnit;

/** Asks of each name that no unit has which unit it means, whether it becomes one, or whether it is left out. */
class UnitsPanel extends Composite<Div> {

    private final List<DivisionView> units;
    private final Map<String, ComboBox<UnitChoice>> choices = new LinkedHashMap<>();

    /**
     * @param units those that the agency has
     * @param added names that were to become units already
     * @param changed called once a name means another unit than before
     */
    UnitsPanel(List<UnknownUnit> unknown, List<DivisionView> units, Set<String> added, Runnable changed) {
        this.units = units;
        getContent().addClassNames("notice", "import-units");
        getContent().add(new Paragraph(getTranslation("import.divisions.unknown")));
        unknown.forEach(each -> getContent().add(row(each, added.contains(each.name()), changed)));
    }

    private Component row(UnknownUnit unknown, boolean added, Runnable changed) {
        var choice = new ComboBox<UnitChoice>(getTranslation("import.unit", unknown.name()));
        var offered = new ArrayList<>(List.of(UnitChoice.LEFT_OUT, UnitChoice.ADDED));
        units.stream().map(UnitChoice::of).forEach(offered::add);
        choice.setItems(offered);
        choice.setItemLabelGenerator(this::label);
        choice.setValue(
                unknown.meant() != null
                        ? UnitChoice.of(unit(unknown.meant()))
                        : added ? UnitChoice.ADDED : UnitChoice.LEFT_OUT);
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(change.getOldValue());
            } else if (change.getOldValue() == null
                    || change.getOldValue().unit() != null
                    || change.getValue().unit() != null) {
                changed.run();
            }
        });
        choices.put(unknown.name(), choice);
        var row = new Div(choice);
        row.addClassName("import-unit");
        suggestion(unknown, choice).forEach(row::add);
        return row;
    }

    private Stream<Component> suggestion(UnknownUnit unknown, ComboBox<UnitChoice> choice) {
        if (unknown.nearest() == null || unknown.meant() != null) {
            return Stream.empty();
        }
        var nearest = unit(unknown.nearest());
        var use = new Button(
                getTranslation("import.unit.use", nearest.name().th()),
                click -> choice.setValue(UnitChoice.of(nearest)));
        use.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Stream.of(new Span(getTranslation("import.unit.nearest")), use);
    }

    private DivisionView unit(long id) {
        return units.stream().filter(unit -> unit.id() == id).findFirst().orElseThrow();
    }

    private String label(UnitChoice choice) {
        if (choice.unit() != null) {
            return getTranslation("import.unit.means", choice.unit().name().in(getLocale()));
        }
        return getTranslation(choice.added() ? "import.unit.added" : "import.unit.leftOut");
    }

    UnitDecisions decisions() {
        var meant = new HashMap<String, Long>();
        var added = new HashSet<String>();
        choices.forEach((name, choice) -> {
            var unit = chosenUnit(choice);
            if (unit != null) {
                meant.put(name, unit.id());
            } else if (UnitChoice.ADDED.equals(choice.getValue())) {
                added.add(name);
            }
        });
        return new UnitDecisions(meant, added);
    }

    private static @Nullable DivisionView chosenUnit(ComboBox<UnitChoice> choice) {
        return choice.getValue() == null ? null : choice.getValue().unit();
    }
}
