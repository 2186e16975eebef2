package org.prongsai.division.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.prongsai.division.DivisionColumn;
import org.prongsai.division.DivisionLists;
import org.prongsai.division.DivisionService;
import org.prongsai.sheet.ListLine.Effect;
import org.prongsai.sheet.ListPreview;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.sheet.ui.ListImportPanel;
import org.prongsai.sheet.ui.ListSource;
import org.prongsai.sheet.ui.SheetTexts;

/** Takes units in from a file. */
@Route(DivisionImportView.ROUTE)
@RolesAllowed("ADMIN")
class DivisionImportView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "divisions/import";

    private final transient DivisionLists lists;
    private final transient DivisionService divisions;

    DivisionImportView(DivisionLists lists, DivisionService divisions) {
        this.lists = lists;
        this.divisions = divisions;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent().add(new ListImportPanel(new Units(), DivisionsView.ROUTE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("divisions.import");
    }

    private final class Units implements ListSource {

        private final transient SheetWords words =
                new SheetTexts(messages(), getLocale()).words(DivisionColumn.values(), Map.of());

        @Override
        public String messages() {
            return "divisions";
        }

        @Override
        public SheetWords words() {
            return words;
        }

        @Override
        public int size() {
            return divisions.all().size();
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
            var done = lists.apply(table, seen, fileName);
            return new Paragraph(getTranslation("list.done.count", done.count(Effect.NEW), done.count(Effect.CHANGED)));
        }

        @Override
        public String shown(String column, String value) {
            return value;
        }
    }
}
