package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prongsai.assessment.ui.ScoresNavigation;
import org.prongsai.publication.Gap;
import org.prongsai.publication.GapFound;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.Readiness;
import org.prongsai.register.ui.MeasuresNavigation;

/** What is missing from a paper, each with a link to where it is mended. */
class ReadinessPanel extends Composite<Div> {

    private static final int MOST = 30;

    private final Paragraph state = new Paragraph();
    private final Div gaps = new Div();

    ReadinessPanel() {
        gaps.addClassName("readiness-gaps");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("papers.readiness")), state, gaps);
    }

    void show(PaperKind kind, int year, Readiness readiness) {
        gaps.removeAll();
        state.setText(text(kind, readiness));
        readiness.byKind().forEach((gap, found) -> gaps.add(group(kind, year, gap, found)));
    }

    private String text(PaperKind kind, Readiness readiness) {
        if (readiness.draft()) {
            return getTranslation("papers.state.draft." + kind);
        }
        return readiness.gaps().isEmpty()
                ? "✓ " + getTranslation("papers.state.ready")
                : getTranslation("papers.state.gaps", readiness.gaps().size());
    }

    private Details group(PaperKind kind, int year, Gap gap, List<GapFound> found) {
        var list = new UnorderedList();
        found.stream().limit(MOST).forEach(each -> list.add(new ListItem(link(kind, year, each))));
        if (found.size() > MOST) {
            list.add(new ListItem(getTranslation("papers.gaps.more", found.size() - MOST)));
        }
        return new Details(getTranslation("papers.gap." + gap) + " (" + found.size() + ")", list);
    }

    private Anchor link(PaperKind kind, int year, GapFound found) {
        var link = new Anchor(address(kind, year, found), text(found));
        link.setRouterIgnore(false);
        return link;
    }

    private static String address(PaperKind kind, int year, GapFound found) {
        if (found.measureId() == null) {
            return ScoresNavigation.address(kind.resultYear(year));
        }
        return found.partId() == null
                ? MeasuresNavigation.ofMeasure(year, found.measureId())
                : MeasuresNavigation.ofPart(year, found.measureId(), found.partId());
    }

    private String text(GapFound found) {
        if (found.measureId() == null) {
            return getTranslation("papers.gap.indicator", found.number());
        }
        return found.division() == null
                ? getTranslation("papers.gap.measure", found.number())
                : getTranslation(
                        "papers.gap.part", found.number(), found.division().in(getLocale()));
    }
}
