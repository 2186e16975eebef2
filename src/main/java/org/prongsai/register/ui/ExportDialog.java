package org.prongsai.register.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ExportFormat;
import org.prongsai.register.ExportSource;
import org.prongsai.register.ListExport;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.ui.FileMakingPanel;
import org.prongsai.shared.ui.Notices;

/** Takes the list along as a file of the format chosen. Closing the dialog stops the writing. */
class ExportDialog extends Dialog {

    private final transient ListExport service;
    private final String name;
    private final transient List<ExportColumn> columns;
    private final transient ExportSource source;
    private final Div formats = new Div();
    private final Button close = new Button(getTranslation("making.cancel"), click -> close());
    private ExportFormat chosen = usualFormat();
    private long rows;
    private final FileMakingPanel panel = new FileMakingPanel(this::offer, this::finish);

    ExportDialog(ListExport service, String name, List<ExportColumn> columns, ExportSource source) {
        this.service = service;
        this.name = name;
        this.columns = columns;
        this.source = source;
        setHeaderTitle(getTranslation("export"));
        setModality(ModalityMode.STRICT);
        panel.say(getTranslation("export.help", source.count()));
        formats.addClassName("export-formats");
        for (var format : ExportFormat.values()) {
            var button = new Button(getTranslation("export.format." + format), click -> begin(format));
            if (format == chosen) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            var help = new Span(getTranslation("export.help." + format));
            help.addClassName("quiet");
            formats.add(new Div(button, help));
        }
        add(panel, formats);
        getFooter().add(close);
    }

    /** What this person has chosen last, as long as the session goes on. */
    private static ExportFormat usualFormat() {
        var last = VaadinSession.getCurrent().getAttribute(ExportFormat.class);
        return last == null ? ExportFormat.XLSX : last;
    }

    private void begin(ExportFormat format) {
        VaadinSession.getCurrent().setAttribute(ExportFormat.class, format);
        chosen = format;
        formats.setVisible(false);
        panel.begin(service.prepare(format), making -> service.write(making, format, columns, source));
    }

    private void offer(FileMaking complete) {
        rows = complete.rows();
        panel.say(getTranslation("export.done", rows));
        panel.offer(complete, name + chosen.extension(), chosen.contentType());
        close.setText(getTranslation("action.close"));
    }

    private void finish() {
        close();
        Notices.saved(getTranslation("export.sent", rows));
    }
}
