package org.prongsai.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.measure.MeasureTitle;

/** Asks which measure the steps of a row belong to. */
class AttachDialog extends Dialog {

    private final ComboBox<MeasureTitle> measure = new ComboBox<>(getTranslation("import.attach.measure"));

    AttachDialog(List<MeasureTitle> measures, List<String> steps, Consumer<MeasureTitle> attach) {
        setHeaderTitle(getTranslation("import.attach.title"));
        setWidth("40rem");
        var list = new OrderedList();
        list.addClassName("steps");
        steps.forEach(step -> list.add(new ListItem(step)));
        measure.setItems(measures);
        measure.setItemLabelGenerator(each -> each.number() + ". " + each.title());
        measure.setWidthFull();
        measure.addValueChangeListener(change -> measure.setInvalid(false));
        add(new Paragraph(getTranslation("import.attach.help")), list, measure);
        var confirm = new Button(getTranslation("import.attach"), click -> confirm(attach));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("import.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<MeasureTitle> attach) {
        var chosen = measure.getValue();
        if (chosen == null) {
            measure.setErrorMessage(getTranslation("import.attach.required"));
            measure.setInvalid(true);
            return;
        }
        close();
        attach.accept(chosen);
    }
}
