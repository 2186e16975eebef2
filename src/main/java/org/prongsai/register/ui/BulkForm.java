package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.BulkChange;
import org.prongsai.measure.StatusChange;

/** What several parts are to have in common; what is left empty stays as each of them has it. */
class BulkForm extends Composite<Div> {

    private final Select<AssignmentStatus> status = new Select<>();
    private final TextArea outcome = area("outcome");
    private final TextArea obstacle = area("obstacle");
    private final TextField evidence = new TextField(getTranslation("evidence.address"));

    BulkForm() {
        status.setLabel(getTranslation("status"));
        status.setItems(AssignmentStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("bulk.keepStatus"));
        status.setPlaceholder(getTranslation("bulk.keepStatus"));
        status.setItemLabelGenerator(this::label);
        status.setWidthFull();
        evidence.setPlaceholder("https://");
        evidence.setWidthFull();
        var help = new Paragraph(getTranslation("bulk.form.help"));
        help.addClassName("quiet");
        getContent().addClassName("stacked");
        getContent().add(help, status, outcome, obstacle, evidence);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(StatusChange.LONGEST_TEXT);
        area.setMinRows(2);
        area.setMaxRows(6);
        area.setWidthFull();
        return area;
    }

    private String label(AssignmentStatus each) {
        return each == null
                ? getTranslation("bulk.keepStatus")
                : StatusBadge.symbol(each) + " " + getTranslation(StatusBadge.key(each));
    }

    BulkChange read() {
        return new BulkChange(status.getValue(), outcome.getValue(), obstacle.getValue(), evidence.getValue());
    }
}
