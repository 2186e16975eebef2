package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import org.prongsai.register.ExportColumn;
import org.prongsai.register.ExportSource;
import org.prongsai.register.ListExport;

/** Takes along, as a file, the list beside which it stands. */
class ExportButton extends Button {

    /** @param name what the file is called, without its extension */
    ExportButton(
            ListExport service,
            Supplier<String> name,
            Supplier<List<ExportColumn>> columns,
            Supplier<ExportSource> source) {
        super(VaadinIcon.DOWNLOAD.create());
        setText(getTranslation("export"));
        addClassName("export-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> new ExportDialog(service, name.get(), columns.get(), source.get()).open());
    }
}
