package org.prongsai.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntConsumer;

/** Chooses one of the fiscal years that are kept; tells only of choices that the user makes. */
public class YearPicker extends Select<Integer> {

    public YearPicker(String label, IntConsumer chosen) {
        setAriaLabel(label);
        var prefix = new Span(label);
        prefix.addClassName("year-picker-prefix");
        setPrefixComponent(prefix);
        addClassName("year-picker");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Offers these years, latest first, and shows one of them. */
    public void offer(List<Integer> years, int shown) {
        setItems(years);
        if (years.contains(shown)) {
            setValue(shown);
        }
    }
}
