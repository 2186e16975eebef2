package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prongsai.paper.TemplateProblem;

/** What keeps a file from being a template, told at once to those who hear the page as well. */
class TemplateProblems extends Composite<Div> {

    TemplateProblems() {
        getContent().getElement().setAttribute("role", "alert");
        getContent().addClassName("template-problems");
    }

    void clear() {
        getContent().removeAll();
    }

    void say(String text) {
        clear();
        var told = new Paragraph(text);
        told.addClassName("import-problem");
        getContent().add(told);
    }

    void show(List<TemplateProblem> problems) {
        say(getTranslation("templates.problems"));
        var list = new UnorderedList();
        problems.forEach(
                each -> list.add(new ListItem(getTranslation("templates.problem." + each.kind(), each.what()))));
        getContent().add(list);
    }
}
