package org.prongsai.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** Says in the user's language what went wrong and where to go on. */
abstract class ProblemPage extends Composite<Div> implements HasDynamicTitle {

    private final String key;

    ProblemPage(String key) {
        this.key = key;
        var page = getContent();
        page.addClassNames("page", "empty-state");
        page.add(
                VaadinIcon.INFO_CIRCLE_O.create(),
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".help")),
                new RouterLink(getTranslation("problem.home"), HomeView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
