package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkProblem;

/** Everything that keeps the rules from being stored, in full sentences. */
class RulesProblems extends Composite<Section> {

    RulesProblems(RulesWords words, List<FrameworkProblem> problems, FrameworkDraft draft) {
        getContent().addClassNames("card", "alarm", "rules-problems");
        getContent().getElement().setAttribute("role", "alert");
        var title = new Div(words.text("framework.refused.problems", problems.size()));
        title.addClassName("strong");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(words.problem(problem, draft))));
        getContent().add(title, list);
    }
}
