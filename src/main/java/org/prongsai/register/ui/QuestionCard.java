package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prongsai.discussion.AskedQuestion;

/** A question with where it was asked, and the way there. */
class QuestionCard extends Composite<Article> {

    QuestionCard(AskedQuestion asked, List<String> to, NoteActions actions) {
        var where = new Anchor(
                MeasuresNavigation.ofNotes(asked.fiscalYear(), asked.measureId(), asked.assignmentId()),
                asked.number() + ". " + asked.title());
        var whose = new Span(getTranslation(
                "questions.where", asked.division().in(getLocale()), String.valueOf(asked.fiscalYear())));
        whose.addClassName("quiet");
        var card = getContent();
        card.addClassNames("card", "work-card");
        card.add(new Div(new H3(where), whose), new NoteItem(asked.note(), to, actions));
    }
}
