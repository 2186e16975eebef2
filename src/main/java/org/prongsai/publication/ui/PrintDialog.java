package org.prongsai.publication.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperPress;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.ui.FileMakingPanel;
import org.prongsai.shared.ui.Notices;

/** Takes a paper along as a file of the format chosen. Closing the dialog stops the printing. */
class PrintDialog extends Dialog {

    private final transient PaperPress press;
    private final transient PaperChoices choices;
    private final String name;
    private final Div formats = new Div();
    private final Button close = new Button(getTranslation("making.cancel"), click -> close());
    private PaperFormat chosen = PaperFormat.PDF;
    private final FileMakingPanel panel = new FileMakingPanel(this::offer, this::finish);

    /** @param name what the file is called, without its extension */
    PrintDialog(PaperPress press, PaperChoices choices, String name) {
        this.press = press;
        this.choices = choices;
        this.name = name;
        setHeaderTitle(getTranslation("papers.download"));
        setModality(ModalityMode.STRICT);
        panel.say(getTranslation("papers.download.help"));
        formats.addClassName("export-formats");
        for (var format : PaperFormat.values()) {
            var button = new Button(getTranslation("papers.format." + format), click -> begin(format));
            if (format == chosen) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            var help = new Span(getTranslation("papers.format.help." + format));
            help.addClassName("quiet");
            formats.add(new Div(button, help));
        }
        add(panel, formats);
        getFooter().add(close);
    }

    private void begin(PaperFormat format) {
        chosen = format;
        formats.setVisible(false);
        panel.begin(press.prepare(format), making -> press.print(making, choices, format));
    }

    private void offer(FileMaking complete) {
        panel.say(getTranslation("papers.download.done"));
        panel.offer(complete, name + chosen.extension(), chosen.mediaType());
        close.setText(getTranslation("action.close"));
    }

    private void finish() {
        close();
        Notices.saved(getTranslation("papers.download.sent"));
    }
}
