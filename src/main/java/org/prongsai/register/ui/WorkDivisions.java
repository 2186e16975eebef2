package org.prongsai.register.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;

/** Chooses among several divisions of one head, or all of them; not shown to the head of one. */
class WorkDivisions extends Select<DivisionView> {

    /** @param chosen called with the division that the user chose, null for all */
    WorkDivisions(Consumer<@Nullable Long> chosen) {
        setAriaLabel(getTranslation("column.division"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("work.allDivisions"));
        setItemLabelGenerator(
                d -> d == null ? getTranslation("work.allDivisions") : d.name().in(getLocale()));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null ? null : change.getValue().id());
            }
        });
    }

    /** Offers these, and shows the one that was asked for if it is among them; returns it, null for all. */
    @Nullable
    Long offer(List<DivisionView> own, @Nullable Long asked) {
        setVisible(own.size() > 1);
        setItems(own);
        var shown = own.stream()
                .filter(d -> asked != null && d.id() == asked)
                .findFirst()
                .orElse(null);
        setValue(shown);
        return shown == null ? null : shown.id();
    }
}
