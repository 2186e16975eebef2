package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import org.prongsai.publication.PaperChoices;

/** Shows a paper as it would be printed now. It is printed outside the page's own lock, so that one can go on meanwhile. */
class PaperPreview extends Composite<Div> {

    /** Told to the browser's own viewer: no list of pages beside, each as wide as there is room. */
    private static final String FITTING = "#navpanes=0&view=FitH";

    private final IFrame frame = new IFrame();
    private final Anchor ownTab = new Anchor("", getTranslation("papers.preview.tab"), AnchorTarget.BLANK);
    private String shown = "";

    PaperPreview() {
        frame.setTitle(getTranslation("papers.preview"));
        frame.addClassName("paper-frame");
        ownTab.setRouterIgnore(true);
        var bar = new Div(new H2(getTranslation("papers.preview")), ownTab);
        bar.addClassName("paper-bar");
        getContent().addClassNames("card", "paper-preview");
        getContent().add(bar, frame);
    }

    void show(PaperChoices choices) {
        var address = PaperFiles.preview(choices);
        if (!address.equals(shown)) {
            shown = address;
            frame.setSrc(address + FITTING);
            ownTab.setHref(address);
        }
    }

    /** Prints it anew, since what it says may have changed. */
    void renew(PaperChoices choices) {
        shown = "";
        show(choices);
        frame.reload();
    }
}
