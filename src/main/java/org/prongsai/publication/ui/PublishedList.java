package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.publication.PublishedView;
import org.prongsai.shared.ui.BuddhistDates;

/** The papers that were published of a year, latest first. */
class PublishedList extends Composite<Div> {

    private final transient PublishedPapers published;
    private final Grid<PublishedView> grid = new Grid<>();
    private final Paragraph none = new Paragraph(getTranslation("papers.published.none"));

    PublishedList(PublishedPapers published) {
        this.published = published;
        grid.addColumn(paper -> getTranslation("papers.kind." + paper.kind()))
                .setHeader(getTranslation("papers.kind"))
                .setAutoWidth(true);
        grid.addColumn(paper -> BuddhistDates.moment(paper.madeAt(), getLocale()))
                .setHeader(getTranslation("papers.published.when"))
                .setAutoWidth(true);
        grid.addColumn(PublishedView::madeBy)
                .setHeader(getTranslation("papers.published.who"))
                .setAutoWidth(true);
        grid.addComponentColumn(PublishedList::hash)
                .setHeader(getTranslation("papers.published.hash"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::file)
                .setHeader(getTranslation("papers.published.file"))
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        none.addClassName("quiet");
        getContent().addClassNames("card", "published-papers");
        getContent().add(new H2(getTranslation("papers.published")), none, grid);
    }

    void show(int year) {
        var count = published.count(year);
        none.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(
                query -> published.page(year, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(count));
    }

    private static Code hash(PublishedView paper) {
        var hash = new Code(paper.sha256());
        hash.addClassName("paper-hash");
        return hash;
    }

    private Anchor file(PublishedView paper) {
        var link = new Anchor(PaperFiles.download(paper), getTranslation("papers.published.download"));
        link.setAriaLabel(getTranslation("making.download", paper.file().name()));
        link.setRouterIgnore(true);
        return link;
    }
}
