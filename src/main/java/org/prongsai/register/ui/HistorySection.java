package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentService;

/** The history of a part, newest first and page by page. */
class HistorySection extends Composite<Div> {

    private final transient AssignmentService service;
    private final long part;
    private final transient @Nullable BiConsumer<String, String> reuse;
    private final Button older = new Button(getTranslation("history.older"), click -> showOlder());
    private HistoryList list;
    private int pages;

    /** @param reuse told the field and its earlier text, null where the reader may not change it */
    HistorySection(AssignmentService service, long part, @Nullable BiConsumer<String, String> reuse) {
        this.service = service;
        this.part = part;
        this.reuse = reuse;
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        list = firstPage();
    }

    /** Begins anew with the latest events. */
    final void refresh() {
        list = firstPage();
    }

    private HistoryList firstPage() {
        var lines = service.history(part);
        var first = new HistoryList(lines, reuse);
        pages = 1;
        getContent().removeAll();
        getContent().add(lines.isEmpty() ? none() : first, older);
        older.setVisible(lines.size() == AssignmentService.HISTORY_PAGE);
        return first;
    }

    private void showOlder() {
        var lines = service.olderHistory(part, pages++);
        list.show(lines);
        older.setVisible(lines.size() == AssignmentService.HISTORY_PAGE);
    }

    private Paragraph none() {
        var none = new Paragraph(getTranslation("history.none"));
        none.addClassName("quiet");
        return none;
    }
}
