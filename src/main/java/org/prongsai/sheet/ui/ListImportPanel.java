package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.nio.file.Path;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.sheet.SheetFile;
import org.prongsai.sheet.SheetTable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Takes a list in: a file, what importing it would do, all or nothing, and what was done. */
public class ListImportPanel extends Composite<Div> {

    private final ListSource list;
    private final String listAddress;

    /** @param listAddress where the list itself is shown */
    public ListImportPanel(ListSource list, String listAddress) {
        this.list = list;
        this.listAddress = listAddress;
        getContent().addClassNames("page", "list-import");
        start();
    }

    private ListForm start() {
        var form = new ListForm(list, this::read);
        show(linkToList(), form);
        return form;
    }

    /** Shows what a file of this name would do, or why it cannot be read. */
    void read(String fileName, Path file) {
        try {
            preview(new SheetTable(SheetFile.read(fileName, file), list.words()), fileName);
        } catch (RefusedException refused) {
            start().showProblem(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void preview(SheetTable table, String fileName) {
        var preview = list.preview(table);
        show(new ListPreviewPanel(
                list,
                preview,
                fileName,
                table.unknown(),
                () -> apply(table, preview.fingerprint(), fileName),
                this::start));
    }

    private void apply(SheetTable table, String seen, String fileName) {
        try {
            done(list.apply(table, seen, fileName));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException | RefusedException overtaken) {
            Notices.problem(getTranslation("list.overtaken"));
            preview(table, fileName);
        }
    }

    private void done(Component told) {
        var next = new Div(linkToList(), new Button(getTranslation("list.again"), click -> start()));
        next.addClassNames("touch", "import-next");
        var card = new Section(new H2(getTranslation("list.done")), told, next);
        card.addClassNames("card", "stacked");
        card.getElement().setAttribute("role", "status");
        show(card);
    }

    private Anchor linkToList() {
        var link = new Anchor(listAddress, getTranslation("list.back"));
        link.setRouterIgnore(false);
        return link;
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
        getContent().scrollIntoView();
    }
}
