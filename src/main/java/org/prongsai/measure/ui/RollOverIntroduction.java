package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prongsai.measure.RollOverCandidate;
import org.prongsai.measure.RollOverPlan;

/** What carrying measures on does, where the next year stands, and what was carried on before. */
class RollOverIntroduction extends Composite<Section> {

    RollOverIntroduction(RollOverPlan plan) {
        var from = String.valueOf(plan.from());
        var to = String.valueOf(plan.to());
        getContent().addClassNames("card", "stacked");
        var heading = new Div(new H2(getTranslation("rollOver.title", to, from)));
        heading.addClassName("year-heading");
        if (plan.state() != null) {
            heading.add(new YearStateBadge(plan.state()));
        }
        getContent().add(heading, new Paragraph(getTranslation("rollOver.help", to)));
        if (plan.state() == null) {
            getContent().add(new Paragraph(getTranslation("rollOver.adds", to)));
        }
        if (plan.frameworkYear() != plan.to()) {
            var provisional =
                    new Paragraph(getTranslation("rollOver.provisional", to, String.valueOf(plan.frameworkYear())));
            provisional.addClassName("quiet");
            getContent().add(provisional);
        }
        var done = plan.candidates().stream().filter(m -> !m.isOpen()).toList();
        if (!done.isEmpty()) {
            getContent().add(alreadyThere(done, to));
        }
        if (plan.open().isEmpty()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation(done.isEmpty() ? "rollOver.nothing" : "rollOver.allDone", from, to)));
            getContent().add(MeasureLists.inside("years", getTranslation("rollOver.back")));
        }
    }

    private NativeDetails alreadyThere(List<RollOverCandidate> done, String to) {
        var list = new UnorderedList();
        list.addClassName("steps");
        done.forEach(m -> list.add(new ListItem(m.number() + ". " + m.title() + " → "
                + getTranslation("rollOver.becomes", String.valueOf(m.successor())))));
        return new NativeDetails(getTranslation("rollOver.already", done.size(), to), list);
    }
}
