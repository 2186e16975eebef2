package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.MeasureDefinition;

/** Who leads a measure and who supports it; what a division has reported keeps it in. */
class DivisionFields extends Composite<Div> {

    private final transient PlanChoices choices;
    private final ComboBox<DivisionView> lead = new ComboBox<>(getTranslation("measure.lead.choose"));
    private final MultiSelectComboBox<DivisionView> supporting =
            new MultiSelectComboBox<>(getTranslation("plan.supporting"));
    private transient Set<Long> reported = Set.of();

    DivisionFields(PlanChoices choices) {
        this.choices = choices;
        lead.setItems(choices.divisions());
        lead.setItemLabelGenerator(division -> division.name().in(getLocale()));
        lead.setPlaceholder(getTranslation("measure.unowned"));
        lead.setHelperText(getTranslation("plan.lead.help"));
        lead.setClearButtonVisible(true);
        supporting.setItems(choices.divisions());
        supporting.setItemLabelGenerator(division -> division.name().in(getLocale()));
        supporting.setAutoExpand(AutoExpandMode.VERTICAL);
        supporting.setClearButtonVisible(true);
        supporting.addValueChangeListener(change -> supporting.setInvalid(false));
        getContent().addClassName("stacked");
        getContent().add(lead, supporting);
    }

    /** @param keptDivisionIds divisions that have reported and so have to stay */
    void show(MeasureDefinition definition, Set<Long> keptDivisionIds) {
        reported = keptDivisionIds;
        lead.setValue(
                definition.leadDivisionId() == null
                        ? null
                        : choices.division(definition.leadDivisionId()).orElse(null));
        supporting.setValue(choices.divisions().stream()
                .filter(division -> definition.supportingDivisionIds().contains(division.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    void onChange(Runnable listener) {
        lead.addValueChangeListener(change -> listener.run());
        supporting.addValueChangeListener(change -> listener.run());
    }

    void setReadOnly(boolean readOnly) {
        lead.setReadOnly(readOnly);
        supporting.setReadOnly(readOnly);
    }

    @Nullable
    Long lead() {
        return lead.getValue() == null ? null : lead.getValue().id();
    }

    /** All chosen but the one that leads. */
    Set<Long> supporting() {
        var ids = supporting.getValue().stream().map(DivisionView::id).collect(Collectors.toCollection(HashSet::new));
        ids.remove(lead());
        return ids;
    }

    /** False, with the field marked, where a division was taken out that has reported already. */
    boolean isComplete() {
        var missing = new HashSet<>(reported);
        missing.removeAll(supporting());
        missing.remove(lead());
        if (missing.isEmpty()) {
            return true;
        }
        var names = choices.divisions().stream()
                .filter(division -> missing.contains(division.id()))
                .map(division -> division.name().in(getLocale()))
                .collect(Collectors.joining(", "));
        refuse(getTranslation("plan.refused.reported", names));
        return false;
    }

    void refuse(String message) {
        supporting.setErrorMessage(message);
        supporting.setInvalid(true);
        supporting.focus();
    }
}
