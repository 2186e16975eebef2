package org.prongsai.register.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.register.Export;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ExportFormat;
import org.prongsai.register.ExportSource;
import org.prongsai.register.ListExport;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Has the list written to a file while one goes on working, and hands it out. The file is written on a thread of its
 * own; the page asks how far it is. Closing the dialog, or leaving the page, stops the writing and removes the file.
 */
class ExportDialog extends Dialog {

    private static final int ASKING_MILLIS = 300;

    private final transient ListExport service;
    private final String name;
    private final transient List<ExportColumn> columns;
    private final transient ExportSource source;
    private final Paragraph message = new Paragraph("");
    private final ExportProgress progress = new ExportProgress();
    private final Div formats = new Div();
    private final Anchor download = new Anchor();
    private final Button close = new Button(getTranslation("export.cancel"), click -> close());
    private transient @Nullable Export export;
    private @Nullable Registration asking;
    private int pollBefore;

    ExportDialog(ListExport service, String name, List<ExportColumn> columns, ExportSource source) {
        this.service = service;
        this.name = name;
        this.columns = columns;
        this.source = source;
        setHeaderTitle(getTranslation("export"));
        setModality(ModalityMode.STRICT);
        message.setText(getTranslation("export.help", source.count()));
        formats.addClassName("export-formats");
        var usual = usualFormat();
        for (var format : ExportFormat.values()) {
            var button = new Button(getTranslation("export.format." + format), click -> begin(format));
            if (format == usual) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            var help = new Span(getTranslation("export.help." + format));
            help.addClassName("quiet");
            formats.add(new Div(button, help));
        }
        message.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        download.setVisible(false);
        download.addClassName("download");
        add(message, formats, progress, download);
        getFooter().add(close);
        addDetachListener(detached -> stop(detached.getUI()));
    }

    /** What this person has chosen last, as long as the session goes on. */
    private static ExportFormat usualFormat() {
        var last = VaadinSession.getCurrent().getAttribute(ExportFormat.class);
        return last == null ? ExportFormat.XLSX : last;
    }

    private void begin(ExportFormat format) {
        VaadinSession.getCurrent().setAttribute(ExportFormat.class, format);
        var begun = service.prepare(format);
        export = begun;
        formats.setVisible(false);
        progress.setVisible(true);
        message.setText(getTranslation("export.running"));
        getUI().ifPresent(ui -> {
            pollBefore = ui.getPollInterval();
            ui.setPollInterval(ASKING_MILLIS);
            asking = ui.addPollListener(this::look);
        });
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> write(begun)));
    }

    private void write(Export begun) {
        try {
            service.write(begun, columns, source);
        } catch (RuntimeException e) {
            begun.fail(e);
        } catch (Error e) {
            begun.fail(new IllegalStateException(e));
            throw e;
        }
    }

    private void look(PollEvent poll) {
        var begun = export;
        if (begun == null) {
            return;
        }
        progress.show(begun.progress());
        message.setText(getTranslation(begun.isBegun() ? "export.running" : "export.waiting"));
        var failure = begun.failure();
        if (failure != null) {
            stop(poll.getSource());
            progress.setVisible(false);
            message.setText(
                    failure instanceof RefusedException refused
                            ? getTranslation(refused.messageKey(), refused.arguments())
                            : getTranslation("problem.error.help"));
        } else if (begun.isComplete()) {
            rest(poll.getSource());
            offer(begun);
        }
    }

    /** The file comes by itself; the link stays for where the browser holds it back. */
    private void offer(Export complete) {
        progress.setVisible(false);
        message.setText(getTranslation("export.done", complete.rows()));
        var file = name + complete.format().extension();
        download.setHref(DownloadHandler.fromInputStream(event -> response(complete, file))
                .whenComplete(sent -> finish(sent, complete)));
        download.setText(getTranslation("export.download", file));
        download.setVisible(true);
        download.focus();
        download.getElement().executeJs("this.click()");
        close.setText(getTranslation("action.close"));
    }

    private void finish(boolean sent, Export complete) {
        if (sent) {
            close();
            Notices.saved(getTranslation("export.sent", complete.rows()));
        }
    }

    private static DownloadResponse response(Export complete, String name) {
        try {
            return new DownloadResponse(complete.open(), name, complete.format().contentType(), complete.bytes());
        } catch (IOException e) {
            return DownloadResponse.error(404);
        }
    }

    private void rest(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(pollBefore);
        }
    }

    private void stop(UI ui) {
        rest(ui);
        if (export != null) {
            export.close();
        }
    }
}
