package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.Decision;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.BuddhistDates;

/** Somebody decided on this decline in between: shows both and lets the user choose. */
class ReviewConflictDialog extends Dialog {

    private final transient List<DivisionView> divisions;

    ReviewConflictDialog(
            List<DivisionView> divisions, ActionPlan mine, ReviewView theirs, Runnable keepMine, Runnable takeTheirs) {
        this.divisions = divisions;
        setHeaderTitle(getTranslation("review.conflict.title"));
        setWidth("44rem");
        var help = theirs.allows(ReviewMove.PLAN) ? "review.conflict.help" : "review.conflict.over";
        add(new Paragraph(getTranslation(help)), ReviewBadge.of(theirs.state()), differences(mine, theirs.decision()));
        var take = new Button(getTranslation("review.conflict.takeTheirs"), click -> decide(takeTheirs));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (theirs.allows(ReviewMove.PLAN)) {
            getFooter().add(new Button(getTranslation("review.conflict.keepMine"), click -> decide(keepMine)));
        }
        getFooter().add(take);
    }

    private Div differences(ActionPlan mine, @Nullable Decision decision) {
        var theirs = decision == null ? null : decision.plan();
        var differences = new Div();
        differences.addClassName("plan-differences");
        compare(differences, "review.cause", mine.cause(), theirs == null ? "" : theirs.cause());
        compare(differences, "review.directive", mine.directive(), theirs == null ? "" : theirs.directive());
        compare(differences, "review.division", name(mine), name(theirs));
        compare(differences, "review.due", day(mine), day(theirs));
        return differences;
    }

    private void compare(Div differences, String key, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            var sides = new Div(side("conflict.mine", mine), side("review.conflict.theirs", theirs));
            sides.addClassName("side-by-side");
            differences.add(new H3(getTranslation(key)), sides);
        }
    }

    private Component side(String key, String text) {
        var heading = new Span(getTranslation(key));
        heading.addClassName("quiet");
        var value = new Div(text.isEmpty() ? "–" : text);
        value.addClassName("free-text");
        return new Div(heading, value);
    }

    private String name(@Nullable ActionPlan plan) {
        return divisions.stream()
                .filter(each -> plan != null && each.id() == plan.divisionId())
                .map(each -> each.name().in(getLocale()))
                .findFirst()
                .orElse("");
    }

    private String day(@Nullable ActionPlan plan) {
        return plan == null ? "" : BuddhistDates.day(plan.due(), getLocale());
    }

    private void decide(Runnable decision) {
        close();
        decision.run();
    }
}
