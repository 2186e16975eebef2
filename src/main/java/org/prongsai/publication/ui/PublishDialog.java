package org.prongsai.publication.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PublishedPapers;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.FileMakingPanel;
import org.prongsai.shared.ui.Notices;

/** Keeps a paper as the published one: says what that means, prints it, and keeps the very file. */
class PublishDialog extends Dialog {

    private final transient PaperPress press;
    private final transient PublishedPapers published;
    private final transient PaperChoices choices;
    private final String name;
    private final transient Runnable done;
    private final Button go = new Button(getTranslation("papers.publish"), click -> begin());
    private final FileMakingPanel panel = new FileMakingPanel(this::keep, () -> {});

    /**
     * @param name what the file is called, without its extension
     * @param gaps how much is missing from it
     * @param done called once the paper is kept
     */
    PublishDialog(
            PaperPress press, PublishedPapers published, PaperChoices choices, String name, int gaps, Runnable done) {
        this.press = press;
        this.published = published;
        this.choices = choices;
        this.name = name;
        this.done = done;
        setHeaderTitle(getTranslation("papers.publish.title"));
        setModality(ModalityMode.STRICT);
        setMaxWidth("32rem");
        panel.say(getTranslation(gaps == 0 ? "papers.publish.help" : "papers.publish.gaps", gaps));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(panel);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void begin() {
        go.setEnabled(false);
        panel.begin(press.prepare(PaperFormat.PDF), making -> press.print(making, choices, PaperFormat.PDF));
    }

    private void keep(FileMaking complete) {
        try {
            var file = IncomingFile.check(name + PaperFormat.PDF.extension(), complete.file());
            published.publish(choices, file, complete.madeFrom());
        } catch (RefusedException refused) {
            panel.say(getTranslation(refused.messageKey(), refused.arguments()));
            go.setEnabled(true);
            return;
        }
        close();
        Notices.saved(getTranslation("papers.publish.done"));
        done.run();
    }
}
