package org.prongsai.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.TextLimit;

/** Chooses which paper, and how it is printed; tells only of choices that the reader makes. */
class PaperForm extends Composite<Div> {

    private final RadioButtonGroup<PaperKind> kind = new RadioButtonGroup<>(getTranslation("papers.kind"));
    private final RadioButtonGroup<Boolean> thaiDigits = new RadioButtonGroup<>(getTranslation("papers.digits"));
    private final Checkbox obstacles = new Checkbox(getTranslation("papers.obstacles"));
    private final Checkbox evidence = new Checkbox(getTranslation("papers.evidence"));
    private final BuddhistDatePicker publishedOn = new BuddhistDatePicker(getTranslation("papers.on"));
    private final TextField address = new TextField(getTranslation("papers.at"));
    private int year;

    PaperForm(Consumer<PaperChoices> chosen) {
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("papers.kind." + each));
        thaiDigits.setItems(false, true);
        thaiDigits.setItemLabelGenerator(thai -> getTranslation(thai ? "papers.digits.thai" : "papers.digits.arabic"));
        TextLimit.tell(address, PaperChoices.LONGEST_ADDRESS);
        address.setPlaceholder("https://");
        address.setClearButtonVisible(true);
        publishedOn.setClearButtonVisible(true);
        getContent().addClassName("stacked");
        getContent().add(kind, thaiDigits, obstacles, evidence, publishedOn, address);
        Stream.<HasValue<?, ?>>of(kind, thaiDigits, obstacles, evidence, publishedOn, address)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        chosen.accept(read());
                    }
                }));
    }

    void show(PaperChoices choices) {
        year = choices.year();
        kind.setValue(choices.kind());
        thaiDigits.setValue(choices.thaiDigits());
        obstacles.setValue(choices.obstacles());
        obstacles.setVisible(choices.kind() == PaperKind.REPORT);
        evidence.setValue(choices.evidence());
        publishedOn.setValue(choices.publishedOn());
        address.setValue(choices.address());
    }

    private PaperChoices read() {
        return new PaperChoices(
                kind.getValue(),
                year,
                thaiDigits.getValue(),
                obstacles.getValue() && kind.getValue() == PaperKind.REPORT,
                evidence.getValue(),
                publishedOn.getValue(),
                address.getValue());
    }
}
