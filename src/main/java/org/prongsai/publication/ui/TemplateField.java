package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.paper.DocxTemplate;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperTemplates;
import org.prongsai.publication.TemplateView;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** The template of one kind of paper. */
class TemplateField extends Composite<Div> {

    private final transient PaperTemplates service;
    private final Paragraph name = new Paragraph();
    private final Anchor own;
    private final Button remove = new Button(getTranslation("templates.remove"), click -> remove());
    private final TemplateProblems problems = new TemplateProblems();
    private transient TemplateView shown;

    TemplateField(PaperTemplates service, TemplateView template) {
        this.service = service;
        shown = template;
        var kind = getTranslation("papers.kind." + template.kind());
        own = file(
                "templates.download.own",
                () -> service.content(template.kind()),
                getTranslation("templates.file." + template.kind()));
        var delivered = file("templates.download.delivered", DocxTemplate::delivered, getTranslation("templates.file"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var actions = new Div(own, delivered, remove);
        actions.addClassName("paper-actions");
        getContent().add(new H3(kind), name, problems, new TemplateUpload(this::receive), actions);
        show(template);
    }

    private Anchor file(String key, Supplier<byte[]> content, String fileName) {
        var download = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, PaperFormat.DOCX.mediaType(), bytes.length);
        });
        var link = new Anchor(download, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    /** Takes a file as the template, or tells everything that keeps it from being one. */
    void receive(String fileName, Path content) {
        problems.clear();
        try {
            var file = IncomingFile.check(fileName, content);
            var found = service.problems(file);
            if (found.isEmpty()) {
                show(service.take(shown.kind(), file, shown.version()));
                Notices.saved(getTranslation("templates.saved"));
            } else {
                problems.show(found);
            }
        } catch (RefusedException refused) {
            problems.say(getTranslation(refused.messageKey(), refused.arguments()));
        } catch (OptimisticLockingFailureException overtaken) {
            overtaken();
        }
    }

    private void remove() {
        try {
            show(service.remove(shown.kind(), shown.version()));
        } catch (OptimisticLockingFailureException overtaken) {
            overtaken();
        }
    }

    private void overtaken() {
        service.all().stream().filter(each -> each.kind() == shown.kind()).forEach(this::show);
        problems.say(getTranslation("templates.overtaken"));
    }

    private void show(TemplateView template) {
        shown = template;
        var file = template.file();
        name.setText(file == null ? getTranslation("templates.none") : file.name());
        own.setVisible(file != null);
        remove.setVisible(file != null);
    }
}
