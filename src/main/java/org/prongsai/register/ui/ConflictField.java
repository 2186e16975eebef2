package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a report of which two versions exist, side by side. A side that only one of the two has changed is
 * chosen beforehand; where both have, the user decides.
 */
class ConflictField<T> extends Composite<Section> {

    private final RadioButtonGroup<ConflictSide> choice = new RadioButtonGroup<>();
    private final T mine;
    private final T theirs;

    /**
     * @param base what both started from
     * @param offered the sides that may be chosen
     * @param shown how a version is shown
     */
    ConflictField(String label, T base, T mine, T theirs, List<ConflictSide> offered, Function<T, Component> shown) {
        this.mine = mine;
        this.theirs = theirs;
        choice.setLabel(getTranslation("conflict.choose"));
        choice.setItems(offered);
        choice.setItemLabelGenerator(side -> getTranslation("conflict.side." + side.name()));
        choice.addValueChangeListener(chosen -> choice.setInvalid(false));
        var content = getContent();
        content.addClassName("conflict-field");
        var mark = new Span(getTranslation(differs() ? "conflict.differs" : "conflict.same"));
        mark.addClassNames("status", differs() ? "hole" : "completed");
        var heading = new Div(new H3(label), mark);
        heading.addClassName("conflict-heading");
        content.add(heading);
        if (differs()) {
            content.addClassName("differs");
            content.add(sides(shown), choice);
            offered.stream()
                    .filter(side -> offered.size() == 1 || isAlone(side, base))
                    .findFirst()
                    .ifPresent(choice::setValue);
        } else {
            content.add(shown.apply(mine));
        }
    }

    private boolean isAlone(ConflictSide side, T base) {
        return side == ConflictSide.MINE && Objects.equals(theirs, base)
                || side == ConflictSide.THEIRS && Objects.equals(mine, base);
    }

    private Div sides(Function<T, Component> shown) {
        var sides =
                new Div(side("conflict.mine", shown.apply(mine)), side("conflict.theirs.short", shown.apply(theirs)));
        sides.addClassName("side-by-side");
        return sides;
    }

    private Div side(String key, Component version) {
        var heading = new Span(getTranslation(key));
        heading.addClassName("quiet");
        return new Div(heading, new Div(version));
    }

    final boolean differs() {
        return !Objects.equals(mine, theirs);
    }

    final void onChoice(Runnable chosen) {
        choice.addValueChangeListener(change -> chosen.run());
    }

    /** Whose version is chosen; empty as long as the user has not decided. */
    final Optional<ConflictSide> side() {
        return differs() ? Optional.ofNullable(choice.getValue()) : Optional.of(ConflictSide.THEIRS);
    }

    /** What is to be saved, once decided. */
    T value() {
        return side().orElse(ConflictSide.THEIRS) == ConflictSide.MINE ? mine : theirs;
    }

    /** Whether the user has decided; says so at the field where not. */
    final boolean isDecided() {
        if (side().isEmpty()) {
            choice.setErrorMessage(getTranslation("conflict.undecided"));
            choice.setInvalid(true);
            choice.getElement().callJsFunction("focus");
            return false;
        }
        return true;
    }
}
