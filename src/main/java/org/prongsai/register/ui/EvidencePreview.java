package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.prongsai.attachment.StoredFile;
import org.prongsai.measure.EvidenceView;

/** Shows a picture or a PDF without leaving the page. */
class EvidencePreview extends Dialog {

    EvidencePreview(EvidenceView evidence, StoredFile file) {
        addClassName("evidence-preview");
        setHeaderTitle(evidence.title());
        setWidth("60rem");
        setHeight("90vh");
        var closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("action.close"));
        getHeader().add(closing);
        var ownTab = new Anchor(EvidenceFiles.view(evidence), getTranslation("evidence.newTab"), AnchorTarget.BLANK);
        ownTab.setRouterIgnore(true);
        var download = new Anchor(EvidenceFiles.download(evidence), getTranslation("evidence.download"));
        download.setRouterIgnore(true);
        getFooter().add(ownTab, download);
        add(content(evidence, file));
    }

    private static Component content(EvidenceView evidence, StoredFile file) {
        var address = EvidenceFiles.view(evidence);
        if (file.type().isPicture()) {
            return new Image(address, evidence.title());
        }
        var frame = new IFrame(address);
        frame.setTitle(evidence.title());
        return frame;
    }
}
