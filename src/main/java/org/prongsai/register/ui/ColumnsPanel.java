package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prongsai.register.ColumnSetting;
import org.prongsai.register.Density;
import org.prongsai.register.ListSettings;
import org.prongsai.shared.ui.Notices;

/** Which columns are shown, in which order and how wide, without dragging; every change is kept at once. */
class ColumnsPanel extends Composite<Div> {

    private static final int STEP = 32;

    private final ColumnLayout layout;
    private final Div lines = new Div();

    ColumnsPanel(ColumnLayout layout) {
        this.layout = layout;
        var density = new RadioButtonGroup<Density>(getTranslation("layout.density"));
        density.setItems(Density.values());
        density.setItemLabelGenerator(d -> getTranslation("layout.density." + d.name()));
        density.setValue(layout.settings().density());
        density.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                layout.change(layout.settings().withDensity(change.getValue()));
            }
        });
        var reset = new Button(getTranslation("layout.reset"), click -> reset(density));
        lines.addClassName("column-lines");
        getContent().addClassName("columns-panel");
        getContent().add(lines, density, reset);
        showLines();
    }

    private void reset(RadioButtonGroup<Density> density) {
        layout.change(ListSettings.USUAL.withShortcuts(layout.settings().shortcuts()));
        density.setValue(layout.settings().density());
        showLines();
    }

    private void showLines() {
        lines.removeAll();
        var columns = layout.columns();
        for (var i = 0; i < columns.size(); i++) {
            lines.add(line(columns, i));
        }
    }

    private Component line(List<ColumnSetting> columns, int place) {
        var column = columns.get(place);
        var name = getTranslation("column." + column.key());
        var shown = new Checkbox(name, column.shown());
        shown.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue() && isLast(columns)) {
                shown.setValue(true);
                Notices.problem(getTranslation("layout.last"));
            } else if (change.isFromClient()) {
                set(place, new ColumnSetting(column.key(), change.getValue(), column.width()), 0);
            }
        });
        var width = column.width() == null
                ? ListColumn.of(column.key()).orElseThrow().width()
                : column.width();
        var line = new Div(
                shown,
                button(VaadinIcon.MINUS, "layout.narrower", name, () -> resize(place, column, width - STEP, 1)),
                button(VaadinIcon.PLUS, "layout.wider", name, () -> resize(place, column, width + STEP, 2)),
                button(VaadinIcon.ARROW_UP, "layout.earlier", name, () -> swap(place, place - 1, 3)),
                button(VaadinIcon.ARROW_DOWN, "layout.later", name, () -> swap(place, place + 1, 4)));
        line.addClassName("column-line");
        return line;
    }

    private static boolean isLast(List<ColumnSetting> columns) {
        return columns.stream().filter(ColumnSetting::shown).count() == 1;
    }

    private Button button(VaadinIcon icon, String labelKey, String column, Runnable work) {
        var button = new Button(icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(labelKey, column));
        return button;
    }

    private void resize(int place, ColumnSetting column, int width, int field) {
        set(place, new ColumnSetting(column.key(), column.shown(), width), field);
    }

    private void set(int place, ColumnSetting setting, int field) {
        var columns = new ArrayList<>(layout.columns());
        columns.set(place, setting);
        change(columns);
        focus(place, field);
    }

    private void swap(int place, int other, int field) {
        var columns = new ArrayList<>(layout.columns());
        if (other >= 0 && other < columns.size()) {
            Collections.swap(columns, place, other);
            change(columns);
            focus(other, field);
        }
    }

    /** The lines are made anew, so what was pressed has to be found again. */
    private void focus(int place, int field) {
        lines.getChildren()
                .skip(place)
                .flatMap(Component::getChildren)
                .skip(field)
                .findFirst()
                .ifPresent(found -> ((Focusable<?>) found).focus());
    }

    private void change(List<ColumnSetting> columns) {
        layout.change(layout.settings().withColumns(columns));
        showLines();
    }
}
