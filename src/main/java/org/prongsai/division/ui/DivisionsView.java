package org.prongsai.division.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.ui.LiveRefresh;

/** The municipality's units in their order. */
@Route(DivisionsView.ROUTE)
@RolesAllowed("ADMIN")
@Menu(title = "divisions.title", order = 8.2)
class DivisionsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "divisions";

    private final transient DivisionService divisions;
    private final Grid<DivisionView> grid = new Grid<>(DivisionView.class, false);

    DivisionsView(DivisionService divisions, ChangeFeed feed) {
        this.divisions = divisions;
        grid.addColumn(DivisionView::position)
                .setHeader(getTranslation("divisions.column.POSITION"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(division -> division.name().th()).setHeader(getTranslation("divisions.column.NAME"));
        grid.addColumn(division -> division.name().en()).setHeader(getTranslation("divisions.column.ENGLISH"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("divisions.title"));
        grid.addClassName("list-grid");
        var help = new Paragraph(getTranslation("divisions.help"));
        help.addClassName("quiet");
        var fromFile = new Anchor(DivisionImportView.ROUTE, getTranslation("list.import"));
        fromFile.setRouterIgnore(false);
        fromFile.addClassName("button-link");
        var toolbar = new Div(fromFile);
        toolbar.addClassNames("filter-bar", "touch");
        getContent().addClassNames("page", "list-page");
        getContent().add(help, toolbar, grid);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> change.isOf("division"))) {
                show();
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.setItems(divisions.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("divisions.title");
    }
}
