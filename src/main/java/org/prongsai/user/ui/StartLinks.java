package org.prongsai.user.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import java.util.List;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.ui.FileLink;
import org.prongsai.sheet.ui.SheetTexts;
import org.prongsai.user.NewStart;

/** How new people begin: the link of one to be copied, those of many as a file; told this once. */
class StartLinks extends Composite<Div> {

    StartLinks(List<NewStart> starts) {
        getContent().addClassName("stacked");
        getContent().add(notice(getTranslation("start.links.once", starts.size())));
        UI.getCurrent().getPage().fetchCurrentURL(page -> show(starts, page.toString()));
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return notice;
    }

    /** @param page the address at which the browser reaches the application */
    void show(List<NewStart> starts, String page) {
        if (starts.size() == 1) {
            var link = new TextField(getTranslation("starts.column.LINK"));
            link.setValue(link(page, starts.getFirst()));
            link.setHelperText(getTranslation("start.links.until", until(starts.getFirst())));
            link.setReadOnly(true);
            link.setWidthFull();
            getContent().add(link);
        } else {
            var workbook = workbook(starts, page);
            getContent()
                    .add(new FileLink(
                            getTranslation("start.links.file", starts.size()),
                            getTranslation("starts.file"),
                            SheetFormat.XLSX,
                            () -> workbook));
        }
    }

    private byte[] workbook(List<NewStart> starts, String page) {
        var words = new SheetTexts("starts", getLocale()).bare(StartColumn.values());
        return SheetFormat.XLSX.write(
                words,
                starts.stream()
                        .map(start -> List.of(start.name(), start.username(), link(page, start), until(start)))
                        .toList());
    }

    private static String link(String page, NewStart start) {
        var path = VaadinRequest.getCurrent().getContextPath() + "/" + StartView.ROUTE;
        return URI.create(page).resolve(path + "?token=" + start.token()).toString();
    }

    private String until(NewStart start) {
        return BuddhistDates.moment(start.expiresAt(), getLocale());
    }
}
