package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.audit.Change;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.Readiness;

/** Where a paper is made: how it is to look, what is missing from it, what it looks like, and what is done with it. */
class PaperDesk extends Composite<Div> {

    private static final Set<String> SAID =
            Set.of("assignment", "measure", "score", "fiscalYear", "paperIdentity", "scorePublication");

    private final transient DeskServices services;
    private final transient Runnable published;
    private final PaperForm form;
    private final ReadinessPanel readiness = new ReadinessPanel();
    private final PaperPreview preview = new PaperPreview();
    private final Button publish = button(VaadinIcon.CHECK_CIRCLE_O, "papers.publish", this::publish);
    private transient PaperChoices choices = PaperChoices.usual(PaperKind.REPORT, 0);
    private transient Readiness found = Readiness.NONE;

    /**
     * @param keeper whether the reader may publish, say how the municipality calls itself, and keep templates
     * @param chosen takes other choices, to be put into the address
     * @param published called once a paper was published
     */
    PaperDesk(DeskServices services, boolean keeper, Consumer<PapersState> chosen, Runnable published) {
        this.services = services;
        this.published = published;
        form = new PaperForm(next -> chosen.accept(PapersState.of(next)));
        var download = button(VaadinIcon.DOWNLOAD, "papers.download", this::download);
        download.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var identity = button(VaadinIcon.COG_O, "identity.title", this::identity);
        identity.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var templates = button(VaadinIcon.FILE_TEXT_O, "templates.title", this::templates);
        templates.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        publish.setVisible(keeper);
        identity.setVisible(keeper);
        templates.setVisible(keeper);
        var actions = new Div(download, publish, identity, templates);
        actions.addClassName("paper-actions");
        var choice = new Div(form, actions);
        choice.addClassName("card");
        var left = new Div(choice, readiness);
        left.addClassName("paper-left");
        getContent().addClassName("paper-desk");
        getContent().add(left, preview);
    }

    /** Whether a paper may say something else after this. */
    static boolean mayChange(Change change) {
        return SAID.contains(change.objectType());
    }

    void show(PaperChoices next) {
        choices = next;
        form.show(next);
        look();
        preview.show(next);
    }

    void lookAgain() {
        look();
        preview.renew(choices);
    }

    private void look() {
        found = services.papers().readiness(choices.kind(), choices.year());
        readiness.show(choices.kind(), choices.year(), found);
        publish.setEnabled(!found.draft());
    }

    private void download() {
        new PrintDialog(services.press(), choices, fileName()).open();
    }

    private void publish() {
        new PublishDialog(
                        services.press(),
                        services.published(),
                        choices,
                        fileName(),
                        found.gaps().size(),
                        published)
                .open();
    }

    private void identity() {
        new IdentityDialog(services.identities(), this::lookAgain).open();
    }

    private void templates() {
        new TemplatesDialog(services.templates()).open();
    }

    private String fileName() {
        return getTranslation("papers.file." + choices.kind(), Integer.toString(choices.year()));
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        var symbol = icon.create();
        symbol.getElement().setAttribute("aria-hidden", "true");
        return new Button(getTranslation(key), symbol, click -> action.run());
    }
}
