package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.FileType;
import org.prongsai.attachment.StoredFile;
import org.prongsai.measure.EvidenceView;
import org.prongsai.shared.ui.BuddhistDates;

/** One piece of evidence: what it is, who added it when, and what can be done with it. */
class EvidenceCard extends ListItem {

    private final transient EvidenceView evidence;

    /** @param remove called once the reader has confirmed, null where the reader may not remove */
    EvidenceCard(EvidenceView evidence, @Nullable Consumer<EvidenceView> remove) {
        this.evidence = evidence;
        addClassName("evidence-card");
        var file = evidence.file();
        var facts = new Span(facts(file));
        facts.addClassName("quiet");
        var symbol = symbol(file).create();
        symbol.getElement().setAttribute("aria-hidden", "true");
        var buttons = new Div();
        buttons.addClassName("evidence-buttons");
        if (file != null) {
            addFileButtons(buttons, file);
        }
        if (remove != null) {
            buttons.add(button(VaadinIcon.TRASH, "evidence.remove", () -> confirm(remove)));
        }
        var told = new Div(link());
        var address = evidence.address();
        if (address != null && !address.equals(evidence.title())) {
            var where = new Span(address);
            where.addClassNames("quiet", "evidence-address");
            where.setTitle(address);
            told.add(where);
        }
        told.add(facts);
        add(symbol, told, buttons);
    }

    private void addFileButtons(Div buttons, StoredFile file) {
        if (file.type().isViewable()) {
            buttons.add(button(VaadinIcon.EYE, "evidence.preview", () -> new EvidencePreview(evidence, file).open()));
        }
        var icon = VaadinIcon.DOWNLOAD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var download = new Anchor(EvidenceFiles.download(evidence), icon);
        download.setRouterIgnore(true);
        download.addClassName("icon-link");
        download.setAriaLabel(getTranslation("evidence.download.one", evidence.title()));
        download.setTitle(getTranslation("evidence.download"));
        buttons.add(download);
    }

    /** A page opens beside ours, a file is saved. */
    private Component link() {
        var address = evidence.address();
        if (address == null) {
            var download = new Anchor(EvidenceFiles.download(evidence), evidence.title());
            download.setRouterIgnore(true);
            return download;
        }
        var page = new Anchor(address, evidence.title());
        page.setTarget(AnchorTarget.BLANK);
        page.setTitle(address);
        page.getElement().setAttribute("rel", "noopener noreferrer");
        return page;
    }

    private String facts(@Nullable StoredFile file) {
        var facts = new ArrayList<String>();
        if (file != null) {
            facts.add(file.type().name());
            facts.add(FileSizes.of(file.size(), getLocale()));
        }
        facts.add(evidence.addedBy());
        facts.add(BuddhistDates.moment(evidence.addedAt(), getLocale()));
        return String.join(" · ", facts);
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key + ".one", evidence.title()));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void confirm(Consumer<EvidenceView> remove) {
        var dialog = new ConfirmDialog(
                getTranslation("evidence.remove.title"),
                getTranslation("evidence.remove.help", evidence.title()),
                getTranslation("evidence.remove"),
                confirmed -> remove.accept(evidence));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static VaadinIcon symbol(@Nullable StoredFile file) {
        if (file == null) {
            return VaadinIcon.LINK;
        }
        return file.type().isPicture()
                ? VaadinIcon.PICTURE
                : file.type() == FileType.XLSX ? VaadinIcon.FILE_TABLE : VaadinIcon.FILE_TEXT_O;
    }
}
