package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.publication.Identity;
import org.prongsai.publication.IdentityService;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.SmallUpload;
import org.prongsai.shared.ui.UploadTexts;
import org.springframework.dao.OptimisticLockingFailureException;

/** The emblem: kept at once when chosen, since a picture is not typed. */
class EmblemField extends Composite<Div> {

    private final transient IdentityService service;
    private final transient Consumer<Identity> kept;
    private final transient Consumer<Identity> overtaken;
    private final Paragraph name = new Paragraph();
    private final Button remove = new Button(getTranslation("identity.emblem.remove"), click -> remove());
    private transient Identity shown;

    /**
     * @param kept takes what is kept now, the emblem and its version alone being new
     * @param overtaken takes what somebody else has kept meanwhile
     */
    EmblemField(IdentityService service, Identity identity, Consumer<Identity> kept, Consumer<Identity> overtaken) {
        this.service = service;
        this.kept = kept;
        this.overtaken = overtaken;
        shown = identity;
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getContent().add(new H3(getTranslation("identity.emblem")), name, upload(), remove);
        show(identity);
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(IdentityService.LARGEST_EMBLEM, this::receive));
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IdentityService.LARGEST_EMBLEM);
        upload.setDropLabel(new Span(getTranslation("evidence.upload.drop")));
        upload.setUploadButton(new Button(getTranslation("identity.emblem.choose")));
        var refused = getTranslation("identity.refused.emblem");
        UploadTexts.set(upload, getTranslation("evidence.upload.tooMany"), refused, refused);
        upload.addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void receive(String fileName, Path file) {
        try {
            take(service.takeEmblem(IncomingFile.check(fileName, file), shown.version()));
        } catch (RefusedException refused) {
            Notices.problem(getTranslation(refused.messageKey(), refused.arguments()));
        } catch (OptimisticLockingFailureException conflict) {
            lookAgain();
        }
    }

    private void remove() {
        try {
            take(service.removeEmblem(shown.version()));
        } catch (OptimisticLockingFailureException conflict) {
            lookAgain();
        }
    }

    private void lookAgain() {
        var theirs = service.identity();
        overtaken.accept(theirs);
        Notices.problem(getTranslation("identity.emblem.overtaken"));
    }

    private void take(Identity now) {
        show(now);
        kept.accept(now);
    }

    void show(Identity identity) {
        shown = identity;
        var emblem = identity.emblem();
        name.setText(emblem == null ? getTranslation("identity.emblem.none") : emblem.name());
        remove.setVisible(emblem != null);
    }
}
