package org.prongsai.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses the day with which the list is compared; every choice is told as a new state of the address. */
public class SinceBar extends Composite<Div> {

    private final Select<SincePreset> preset = new Select<>();
    private final Consumer<Since> chosen;
    private final LocalDate today;
    private final LocalDate yearStart;
    private Since shown = Since.NOTHING;
    private @Nullable SinceDay day;
    private @Nullable Checkbox only;

    /** @param yearStart first day of the fiscal year that contains today */
    public SinceBar(LocalDate today, LocalDate yearStart, Consumer<Since> chosen) {
        this.today = today;
        this.yearStart = yearStart;
        this.chosen = chosen;
        preset.addClassName("since-preset");
        preset.setAriaLabel(getTranslation("since.label"));
        preset.setItemLabelGenerator(this::label);
        preset.setItems(SincePreset.values());
        preset.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == SincePreset.OWN) {
                ownDay().focus();
            } else if (change.isFromClient()) {
                leaveOutDay();
                var next = change.getValue().day(today, yearStart);
                chosen.accept(new Since(next, next != null && shown.onlyChanged()));
            }
        });
        getContent().addClassName("filter-bar");
        getContent().add(preset);
        show(Since.NOTHING);
    }

    private String label(SincePreset item) {
        var name = getTranslation("since." + item.name().toLowerCase(Locale.ROOT));
        var from = item.day(today, yearStart);
        return switch (item) {
            case NONE -> getTranslation("since.label") + ": " + name;
            case OWN -> name;
            default -> from == null ? name : name + " (" + BuddhistDates.day(from, getLocale()) + ")";
        };
    }

    public final void show(Since since) {
        shown = since;
        preset.setValue(SincePreset.of(since, today, yearStart));
        if (preset.getValue() == SincePreset.OWN) {
            ownDay().setValue(since.day());
        } else {
            leaveOutDay();
        }
        if (since.day() != null) {
            onlyChanged().setValue(since.onlyChanged());
        } else if (only != null) {
            getContent().remove(only);
            only = null;
        }
    }

    /** There only while it is asked for, since it keeps the names of all months. */
    private SinceDay ownDay() {
        var field = day;
        if (field == null) {
            field = new SinceDay(own -> chosen.accept(new Since(own, shown.onlyChanged())));
            getContent().addComponentAtIndex(1, field);
            day = field;
        }
        return field;
    }

    private Checkbox onlyChanged() {
        var box = only;
        if (box == null) {
            box = new Checkbox(getTranslation("since.only"));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(new Since(shown.day(), change.getValue()));
                }
            });
            getContent().add(box);
            only = box;
        }
        return box;
    }

    private void leaveOutDay() {
        if (day != null) {
            getContent().remove(day);
            day = null;
        }
    }
}
