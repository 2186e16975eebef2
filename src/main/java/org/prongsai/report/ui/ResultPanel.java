package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.prongsai.dashboard.ui.DashboardNavigation;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.report.ImportReport;

/** What an import did, and where to go on. */
class ResultPanel extends Composite<Section> {

    ResultPanel(ImportReport report, Runnable again) {
        var year = String.valueOf(report.fiscalYear());
        getContent().addClassNames("card", "stacked");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation(report.changedNothing() ? "import.done.nothing" : "import.done", year)));
        var next = new Div(
                link(MeasuresNavigation.ofYear(report.fiscalYear()), "import.done.measures", year),
                link(DashboardNavigation.ofYear(report.fiscalYear()), "import.done.dashboard", year),
                new Button(getTranslation("import.again"), click -> again.run()));
        next.addClassNames("touch", "import-next");
        getContent().add(new ImportCounts(report), next);
    }

    private Anchor link(String address, String key, String year) {
        var link = new Anchor(address, getTranslation(key, year));
        link.setRouterIgnore(false);
        return link;
    }
}
