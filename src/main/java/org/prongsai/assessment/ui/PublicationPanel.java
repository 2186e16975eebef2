package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.assessment.ScoreSheet;
import org.prongsai.shared.ui.ReasonDialog;

/** Which of the years shown are published; publishes, corrects and withdraws. */
class PublicationPanel extends Composite<Section> {

    private final transient Actions actions;
    private final UnorderedList years = new UnorderedList();
    private List<Standing> shown = List.of();

    private record Standing(int year, boolean published, boolean correcting) {}

    /** What is done to a year. */
    interface Actions {

        void publish(int year);

        void correct(int year, ScoreReason reason);

        /** Whether it was withdrawn, and nobody was faster. */
        boolean withdraw(int year, ScoreReason reason);
    }

    PublicationPanel(Actions actions) {
        this.actions = actions;
        years.addClassName("publication-years");
        var help = new Span(getTranslation("scores.publication.help"));
        help.addClassName("quiet");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("scores.publication")), help, years);
    }

    /** The latest year first. What stands as before stays: buttons made anew would swallow the click that is under way. */
    void show(ScoreSheet sheet, ScoreDraft draft) {
        var standings = sheet.years().stream()
                .sorted(Comparator.comparingInt(ScoreSheet.Year::year).reversed())
                .map(year -> new Standing(year.year(), year.published(), draft.isCorrecting(year.year())))
                .toList();
        if (!standings.equals(shown)) {
            shown = standings;
            years.removeAll();
            standings.forEach(standing -> years.add(line(standing)));
        }
    }

    private ListItem line(Standing standing) {
        var year = standing.year();
        var number = String.valueOf(year);
        var name = new Span(number);
        name.addClassName("strong");
        var state = standing.correcting()
                ? "scores.correcting"
                : standing.published() ? "scores.published" : "scores.publication.open";
        var buttons = new Div();
        buttons.addClassName("button-row");
        if (!standing.published()) {
            buttons.add(new Button(getTranslation("scores.publish", number), click -> publish(year)));
        } else {
            if (!standing.correcting()) {
                buttons.add(ask("scores.correct", number, reason -> correct(year, reason)));
            }
            buttons.add(ask("scores.withdraw", number, reason -> actions.withdraw(year, reason)));
        }
        return new ListItem(name, new Span(getTranslation(state)), buttons);
    }

    private Button ask(String key, String year, Predicate<ScoreReason> make) {
        var title = getTranslation(key, year);
        var question = new ReasonDialog.Question(title, title, ScoreReason.LONGEST, "scores.refused.reason");
        return new Button(
                title,
                click -> new ReasonDialog(
                                question,
                                reason -> make.test(new ScoreReason(reason)),
                                new Paragraph(getTranslation(key + ".help", year)))
                        .open());
    }

    private boolean correct(int year, ScoreReason reason) {
        actions.correct(year, reason);
        return true;
    }

    private void publish(int year) {
        var text = String.valueOf(year);
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("scores.publish", text));
        question.setText(getTranslation("scores.publish.confirm", text));
        question.setConfirmText(getTranslation("scores.publish", text));
        question.setCancelable(true);
        question.setCancelText(getTranslation("action.cancel"));
        question.addConfirmListener(confirmed -> actions.publish(year));
        question.open();
    }
}
