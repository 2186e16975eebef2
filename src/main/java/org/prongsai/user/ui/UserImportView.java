package org.prongsai.user.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prongsai.division.DivisionService;
import org.prongsai.sheet.ListLine.Effect;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.sheet.ui.ListImportPanel;
import org.prongsai.sheet.ui.ListSource;
import org.prongsai.sheet.ui.SheetTexts;
import org.prongsai.user.AccountColumn;
import org.prongsai.user.AccountLists;
import org.prongsai.user.AccountState;
import org.prongsai.user.Accounts;

/** Takes accounts in from a file. */
@Route(UserImportView.ROUTE)
@RolesAllowed("ADMIN")
class UserImportView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "users/import";

    private final transient AccountLists lists;
    private final transient Accounts accounts;
    private final transient DivisionService divisions;

    UserImportView(AccountLists lists, Accounts accounts, DivisionService divisions) {
        this.lists = lists;
        this.accounts = accounts;
        this.divisions = divisions;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent().add(new ListImportPanel(new Users(), UsersView.ROUTE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.import");
    }

    private final class Users implements ListSource {

        private final transient UserTexts texts = new UserTexts(divisions.all(), getLocale());
        private final transient SheetWords words =
                new SheetTexts(messages(), getLocale()).words(AccountColumn.values(), UserTexts.messages());

        @Override
        public String messages() {
            return "users";
        }

        @Override
        public SheetWords words() {
            return words;
        }

        @Override
        public int size() {
            return accounts.count("");
        }

        @Override
        public byte[] export(SheetFormat format) {
            return lists.export(format, words);
        }

        @Override
        public ListPreview preview(SheetTable table) {
            return lists.preview(table);
        }

        @Override
        public Component apply(SheetTable table, String seen, String fileName) {
            var imported = lists.apply(table, seen, fileName);
            var done = imported.done();
            var told = new Div(new Paragraph(
                    getTranslation("list.done.count", done.count(Effect.NEW), done.count(Effect.CHANGED))));
            if (!imported.starts().isEmpty()) {
                told.add(new StartLinks(imported.starts()));
            }
            return told;
        }

        @Override
        public String shown(String column, String value) {
            return switch (AccountColumn.valueOf(column)) {
                case ROLES -> texts.roles(value);
                case DIVISIONS -> texts.divisions(value);
                case STATE -> texts.state(AccountState.valueOf(value));
                case USERNAME, NAME -> value;
            };
        }
    }
}
