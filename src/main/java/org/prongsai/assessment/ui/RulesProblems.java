package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.assessment.FrameworkDraft;
import org.prongsai.assessment.FrameworkProblem;

/** Everything that keeps the rules from being stored, in full sentences that lead to where it is mended. */
class RulesProblems extends Composite<Section> {

    private final transient RulesWords words;
    private final transient Consumer<RulesPlace> go;
    private final Div title = new Div();
    private final UnorderedList list = new UnorderedList();

    RulesProblems(RulesWords words, Consumer<RulesPlace> go) {
        this.words = words;
        this.go = go;
        title.addClassName("strong");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("card", "alarm", "rules-problems");
        getContent().add(title, list);
        setVisible(false);
    }

    void show(List<FrameworkProblem> problems, FrameworkDraft draft) {
        setVisible(!problems.isEmpty());
        title.setText(words.text("framework.refused.problems", problems.size()));
        list.removeAll();
        for (var problem : problems) {
            var button = new Button(
                    words.problem(problem, draft),
                    click -> go.accept(new RulesPlace(problem.part(), problem.subject())));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(button));
        }
    }

    void focus() {
        RulesTable.focus(title);
    }
}
