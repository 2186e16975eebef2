package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cards of a page under the headings of their urgency, with at most one form open among them. */
class WorkList extends Composite<Div> {

    private @Nullable WorkCard openCard;
    private @Nullable WorkEditor open;

    WorkList() {
        getContent().addClassName("work-list");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("menu.myWork"));
    }

    /**
     * Shows these cards; a form in which something is typed moves to the new card of its part.
     *
     * @param heading under which a card stands
     */
    void show(List<WorkCard> cards, Function<WorkCard, WorkHeading> heading) {
        getContent().removeAll();
        WorkHeading last = null;
        for (var card : cards) {
            var next = heading.apply(card);
            if (!next.equals(last)) {
                getContent().add(next.shown());
                last = next;
            }
            getContent().add(card);
        }
        var typed = typed();
        openCard = null;
        open = null;
        typed.flatMap(form -> cards.stream()
                        .filter(card -> card.item().assignmentId() == form.assignmentId())
                        .findFirst())
                .ifPresent(card -> open(card, typed.orElseThrow()));
    }

    /** Says why there are no cards. */
    void showInstead(Component reason) {
        openCard = null;
        open = null;
        getContent().removeAll();
        getContent().add(reason);
    }

    /** Opens a form in a card, in place of any other. */
    void open(WorkCard card, WorkEditor form) {
        close();
        form.getElement().removeFromParent();
        card.open(form);
        openCard = card;
        open = form;
    }

    void close() {
        if (openCard != null) {
            openCard.close();
        }
        openCard = null;
        open = null;
    }

    /** Leaves the focus where the person was, as far as that part is still shown. */
    void focus(long assignmentId) {
        getContent()
                .getChildren()
                .filter(child -> child instanceof WorkCard card && card.item().assignmentId() == assignmentId)
                .findFirst()
                .ifPresent(card -> ((WorkCard) card).focus());
    }

    boolean isOpen() {
        return open != null;
    }

    /** Forgets what is typed, after the person has said so. */
    void giveUp() {
        if (open != null) {
            open.forget();
        }
    }

    boolean hasUnsavedText() {
        return typed().isPresent();
    }

    private Optional<WorkEditor> typed() {
        return Optional.ofNullable(open).filter(WorkEditor::hasUnsavedText);
    }
}
