package org.prongsai.user.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.division.DivisionService;
import org.prongsai.shared.ThaiText;
import org.prongsai.shared.ui.LiveRefresh;
import org.prongsai.user.AccountRow;
import org.prongsai.user.AccountState;
import org.prongsai.user.Accounts;

/** Who has an account; whoever has not begun yet gets a new link here. The address says who is looked for. */
@Route(UsersView.ROUTE)
@RolesAllowed("ADMIN")
@Menu(title = "users.title", order = 8.4)
class UsersView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "users";

    private static final String SOUGHT = "q";

    private final transient Accounts accounts;
    private final transient DivisionService divisions;
    private final TextField search = new TextField();
    private final Grid<AccountRow> grid = new Grid<>(AccountRow.class, false);
    private transient UserTexts texts = new UserTexts(List.of(), getLocale());

    UsersView(Accounts accounts, DivisionService divisions, ChangeFeed feed) {
        this.accounts = accounts;
        this.divisions = divisions;
        search.setPlaceholder(getTranslation("users.search"));
        search.setAriaLabel(getTranslation("users.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        search.addClassName("list-search");
        layOut();
        var fromFile = new Anchor(UserImportView.ROUTE, getTranslation("list.import"));
        fromFile.setRouterIgnore(false);
        fromFile.addClassName("button-link");
        var toolbar = new Div(search, fromFile);
        toolbar.addClassNames("filter-bar", "touch");
        getContent().addClassNames("page", "list-page");
        getContent().add(toolbar, grid);
        LiveRefresh.of(this, feed, changes -> {
            if (changes.stream().anyMatch(change -> change.isOf("account"))) {
                grid.getDataProvider().refreshAll();
            }
        });
    }

    private void layOut() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("users.column.NAME"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::rights)
                .setHeader(getTranslation("users.rights"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("users.column.STATE"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("users.title"));
        grid.setEmptyStateText(getTranslation("users.none"));
        grid.addClassName("list-grid");
    }

    private Component name(AccountRow account) {
        return lines(account.name(), account.username());
    }

    private Component rights(AccountRow account) {
        return lines(texts.roles(account), texts.divisions(account));
    }

    private static Div lines(String first, String second) {
        var quiet = new Div(second);
        quiet.addClassName("quiet");
        return new Div(new Div(first), quiet);
    }

    private Component state(AccountRow account) {
        var state = new Div(new Span(texts.state(account.state())));
        state.addClassName("stacked");
        if (account.state() == AccountState.WAITING) {
            state.add(new Button(getTranslation("start.renew"), click -> renew(account)));
        }
        return state;
    }

    private void renew(AccountRow account) {
        var links = new StartLinks(List.of(accounts.renewStart(account)));
        var dialog = new Dialog(getTranslation("start.renew.title", account.name()), links);
        dialog.setWidth("40rem");
        dialog.getFooter().add(new Button(getTranslation("action.close"), click -> dialog.close()));
        dialog.open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var sought = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SOUGHT)
                .map(ThaiText::trimmed)
                .orElse("");
        texts = new UserTexts(divisions.all(), getLocale());
        search.setValue(sought);
        grid.setItems(
                query -> accounts.page(sought, query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(sought));
    }

    private void go(String sought) {
        var query = sought.isBlank() ? QueryParameters.empty() : QueryParameters.of(SOUGHT, sought);
        getUI().ifPresent(ui -> ui.navigate(ROUTE, query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.title");
    }
}
