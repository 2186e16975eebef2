package org.prongsai.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.publication.PaperTemplates;

/** The templates that papers are made from as documents, one a kind; each is kept as soon as it is chosen. */
class TemplatesDialog extends Dialog {

    TemplatesDialog(PaperTemplates service) {
        setHeaderTitle(getTranslation("templates.title"));
        setWidth("40rem");
        add(new Paragraph(getTranslation("templates.help")));
        service.all().forEach(each -> add(new TemplateField(service, each)));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }
}
