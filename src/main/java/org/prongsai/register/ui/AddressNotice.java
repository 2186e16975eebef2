package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;

/** Says that an address asks for something that is not there, and offers a way out. */
class AddressNotice extends Composite<Div> {

    private final transient FiscalYearService years;
    private final transient FilterOptions options;
    private final transient Consumer<MeasuresState> go;
    private boolean measureMissed;

    AddressNotice(FiscalYearService years, FilterOptions options, Consumer<MeasuresState> go) {
        this.years = years;
        this.options = options;
        this.go = go;
        getContent().addClassNames("notice", "address-notice");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Looks whether the year and the conditions of an address exist. */
    void check(MeasuresState state, int year, List<YearView> kept) {
        clear();
        if (!kept.isEmpty() && kept.stream().noneMatch(known -> known.year() == year)) {
            years.current(kept).ifPresent(current -> missYear(state, year, current.year()));
        }
        List.of(FilterKind.DIVISION, FilterKind.INDICATOR)
                .forEach(kind -> state.conditions().of(kind).stream()
                        .filter(value -> options.label(kind, value, this).isEmpty())
                        .findFirst()
                        .ifPresent(value -> missValue(state, kind, value)));
    }

    private void missYear(MeasuresState state, int year, int current) {
        show(
                getTranslation("address.year", String.valueOf(year)),
                getTranslation("address.year.leave", String.valueOf(current)),
                state.withYear(current));
    }

    private void missValue(MeasuresState state, FilterKind kind, String value) {
        show(
                getTranslation("address.value", getTranslation("filter.kind." + kind.name()), value),
                getTranslation("address.value.leave"),
                state.with(state.conditions().without(kind)));
    }

    void missMeasure(MeasuresState state, boolean missed) {
        if (measureMissed) {
            clear();
        }
        measureMissed = missed;
        if (missed) {
            show(getTranslation("address.measure"), getTranslation("address.close"), state.opening(null, null));
        }
    }

    void missView(MeasuresState state) {
        show(getTranslation("address.view"), getTranslation("address.all"), state.unnamed());
    }

    private void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    private void show(String text, String wayOut, MeasuresState instead) {
        var button = new Button(wayOut, click -> go.accept(instead));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Div(new Span(text), button));
        setVisible(true);
    }
}
